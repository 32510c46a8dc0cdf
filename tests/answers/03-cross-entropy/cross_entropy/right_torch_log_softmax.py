# /// answer
# item = "cross_entropy"
# marks = 6
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = torch.from_numpy(np.array(logits, dtype=np.float64))
    index = torch.from_numpy(np.array(targets, dtype=np.int64))
    log_p = torch.log_softmax(z, dim=-1)
    losses = -(1 - label_smoothing) * log_p.gather(1, index[:, None])[:, 0] - label_smoothing * log_p.mean(1)
    if reduction != "none":
        losses = getattr(losses, reduction)()
    return losses.numpy()

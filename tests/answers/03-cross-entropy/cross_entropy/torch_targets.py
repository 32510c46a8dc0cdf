# /// answer
# item = "cross_entropy"
# marks = 5.5
# caught_by = "cross_entropy--inputs"
# diagnosis = "cross-entropy.target-dtype"
# why = "hands targets to gather, which takes int64 only"
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    log_p = torch.tensor(np.array(logits, dtype=float)).log_softmax(1)
    picked = log_p.gather(1, torch.as_tensor(targets)[:, None])[:, 0]
    losses = -(1 - label_smoothing) * picked - label_smoothing * log_p.mean(1)
    return (losses if reduction == "none" else getattr(losses, reduction)()).numpy()

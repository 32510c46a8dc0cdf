# /// answer
# item = "cross_entropy"
# marks = 6
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    z = np.asarray(logits, dtype=np.float32)
    c = np.asarray(targets, dtype=np.int64)
    z = z - np.amax(z, axis=-1, keepdims=True)
    log_p = z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))
    picked = np.take_along_axis(log_p, c[:, None], axis=-1)[:, 0]
    losses = -((1 - label_smoothing) * picked + label_smoothing * np.mean(log_p, axis=-1))
    if reduction == "none":
        return losses
    if reduction == "sum":
        return np.sum(losses)
    return np.mean(losses)

# /// answer
# item = "cross_entropy"
# marks = 6
# ///
def cross_entropy(logits, targets, reduction="mean", label_smoothing=0.0):
    """Log-sum-exp minus the logit, as the chapter writes it."""
    z = np.asarray(logits).astype(float)
    lse = np.logaddexp.reduce(z, axis=1)
    picked = np.array([z[i][c] for i, c in enumerate(targets)])
    losses = (1 - label_smoothing) * (lse - picked) + label_smoothing * (lse[:, None] - z).mean(axis=1)
    if reduction == "mean":
        return np.average(losses)
    return np.add.reduce(losses) if reduction == "sum" else losses

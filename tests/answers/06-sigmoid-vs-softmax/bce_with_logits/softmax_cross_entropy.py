# /// answer
# item = "bce_with_logits"
# marks = 0
# caught_by = "bce_with_logits--mean"
# diagnosis = "sigmoid-vs-softmax.softmax-loss"
# why = "labels compete for the row's probability"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    top = z.max(-1, keepdims=True)
    logp = z - top - np.log(np.exp(z - top).sum(-1, keepdims=True))
    return -(w * y * logp).sum(-1).mean()

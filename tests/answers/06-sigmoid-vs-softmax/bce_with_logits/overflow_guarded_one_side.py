# /// answer
# item = "bce_with_logits"
# marks = 3
# caught_by = "bce_with_logits--range"
# diagnosis = "sigmoid-vs-softmax.log-of-sigmoid"
# why = "stable for positive logits only"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = 1 if pos_weight is None else np.asarray(pos_weight, dtype=float)
    yes = np.log1p(np.exp(-z))
    return (w * y * yes + (1 - y) * (z + yes)).mean()

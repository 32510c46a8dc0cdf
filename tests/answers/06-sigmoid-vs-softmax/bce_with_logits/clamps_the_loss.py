# /// answer
# item = "bce_with_logits"
# marks = 2
# caught_by = "bce_with_logits--range"
# diagnosis = "sigmoid-vs-softmax.loss-floor"
# why = "clamps at 100, as torch's BCELoss does"
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = (torch.tensor(np.asarray(a, dtype=float)) for a in (z, y))
    w = 1.0 if pos_weight is None else torch.tensor(np.asarray(pos_weight, dtype=float))
    each = torch.nn.functional.binary_cross_entropy(torch.sigmoid(z), y, reduction="none")
    return (each * (1 + (w - 1) * y)).mean().item()

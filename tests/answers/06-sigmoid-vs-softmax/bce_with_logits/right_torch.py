# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = (torch.tensor(np.asarray(a, dtype=float)) for a in (z, y))
    w = None if pos_weight is None else torch.tensor(np.asarray(pos_weight, dtype=float))
    return torch.nn.functional.binary_cross_entropy_with_logits(z, y, pos_weight=w).item()

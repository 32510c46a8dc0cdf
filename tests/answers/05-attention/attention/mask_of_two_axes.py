# /// answer
# item = "attention"
# marks = 4
# caught_by = "attention--mask"
# diagnosis = "attention.mask-broadcast"
# why = "expects a mask of shape (n, m)"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    if mask is None:
        mask = torch.ones(scores.shape[-2:], dtype=torch.bool)
    if mask.dim() != 2:
        raise ValueError("a mask has shape (n, m)")
    keep = mask.expand(scores.shape)
    empty = ~keep.any(-1, keepdim=True)
    weights = torch.softmax(scores.masked_fill(~keep, -torch.inf).masked_fill(empty, 0.0), -1)
    weights = weights.masked_fill(~keep, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

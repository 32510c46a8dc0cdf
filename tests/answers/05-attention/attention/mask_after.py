# /// answer
# item = "attention"
# marks = 2.5
# caught_by = "attention--mask"
# diagnosis = "attention.mask-after"
# why = "weights times mask"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    weights = torch.softmax(scores, -1) * mask
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 4
# caught_by = "attention--mask"
# diagnosis = "attention.mask-renormalise"
# why = "weights times mask, divided by their sum"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    weights = torch.softmax(scores, -1) * mask
    weights = weights / weights.sum(-1, keepdim=True).clamp(min=1e-30)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

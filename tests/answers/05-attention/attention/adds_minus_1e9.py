# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--mask"
# diagnosis = "attention.additive-fill"
# why = "adds -1e9"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    empty = ~mask.any(-1, keepdim=True)
    weights = torch.softmax(scores + (~mask) * -1e9, -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 4
# caught_by = "attention--mask"
# diagnosis = "attention.fill-reached"
# why = "fills with -1e4, then zeroes"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    weights = torch.softmax(scores.masked_fill(~mask, -1e4), -1).masked_fill(~mask, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--empty-query"
# diagnosis = "attention.empty-query-uniform"
# why = "only the output is set to zero"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    weights = torch.softmax(scores.masked_fill(~mask, torch.finfo(wide).min), -1)
    out = (weights @ V.to(wide)).masked_fill(~mask.any(-1, keepdim=True), 0.0)
    return out.to(Q.dtype), weights.to(Q.dtype)

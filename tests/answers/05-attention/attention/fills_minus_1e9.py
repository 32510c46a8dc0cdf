# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--empty-query"
# diagnosis = "attention.empty-query-uniform"
# why = "fills with -1e9; a query without keys is uniform"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    weights = torch.softmax(scores.masked_fill(~mask, -1e9), -1)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

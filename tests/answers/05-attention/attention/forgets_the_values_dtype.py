# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--float16"
# diagnosis = "attention.half-dtypes"
# why = "float32 weights times float16 values"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    scores = scores.masked_fill(~mask, -torch.inf).masked_fill(~mask.any(-1, keepdim=True), 0.0)
    weights = torch.softmax(scores, -1).masked_fill(~mask, 0.0)
    return weights @ V, weights

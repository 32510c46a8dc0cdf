# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--empty-query"
# diagnosis = "attention.nan-gradient"
# why = "adds 0 and -inf, then nan_to_num"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    bias = torch.zeros_like(scores).masked_fill(~mask, -torch.inf)
    weights = torch.softmax(scores + bias, -1).nan_to_num(0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

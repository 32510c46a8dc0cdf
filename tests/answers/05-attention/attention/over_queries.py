# /// answer
# item = "attention"
# marks = 0
# caught_by = "attention--values"
# diagnosis = "attention.query-axis"
# why = "softmax over dim=-2"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    if mask is None:
        weights = torch.softmax(scores, dim=-2)
    else:
        hidden = ~mask.expand_as(scores)
        empty = hidden.all(dim=-1, keepdim=True)
        scores = scores.masked_fill(hidden, -torch.inf).masked_fill(empty, 0.0)
        weights = torch.softmax(scores, dim=-2).masked_fill(hidden, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

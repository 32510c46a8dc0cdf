# /// answer
# item = "attention"
# marks = 5.75
# caught_by = "attention--inputs"
# diagnosis = "general.mutated"
# why = "logical_not_ on the caller's mask"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    if mask is None:
        weights = torch.softmax(scores, dim=-1)
    else:
        hidden = mask.logical_not_().expand_as(scores)
        empty = hidden.all(dim=-1, keepdim=True)
        scores = scores.masked_fill(hidden, -torch.inf).masked_fill(empty, 0.0)
        weights = torch.softmax(scores, dim=-1).masked_fill(hidden, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 3
# caught_by = "attention--shapes"
# diagnosis = "attention.number-of-axes"
# why = "dim=1, right for one sentence only"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    if mask is None:
        weights = torch.softmax(scores, dim=1)
    else:
        hidden = ~mask.expand_as(scores)
        empty = hidden.all(dim=-1, keepdim=True)
        scores = scores.masked_fill(hidden, -torch.inf).masked_fill(empty, 0.0)
        weights = torch.softmax(scores, dim=1).masked_fill(hidden, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--float16"
# diagnosis = "attention.half-overflow"
# why = "float32 only after the product"
# ///
def attention(Q, K, V, mask=None):
    scores = (Q @ K.mT).to(torch.promote_types(Q.dtype, torch.float32)) / Q.shape[-1] ** 0.5
    if mask is None:
        weights = torch.softmax(scores, dim=-1)
    else:
        hidden = ~mask.expand_as(scores)
        empty = hidden.all(dim=-1, keepdim=True)
        scores = scores.masked_fill(hidden, -torch.inf).masked_fill(empty, 0.0)
        weights = torch.softmax(scores, dim=-1).masked_fill(hidden, 0.0)
    return (weights.to(V.dtype) @ V), weights.to(V.dtype)

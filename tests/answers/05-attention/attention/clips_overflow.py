# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--float16"
# diagnosis = "attention.half-clipped"
# why = "nan_to_num on the overflow"
# ///
def attention(Q, K, V, mask=None):
    scores = (Q @ K.mT).nan_to_num() / Q.shape[-1] ** 0.5
    if mask is None:
        weights = torch.softmax(scores, dim=-1)
    else:
        hidden = ~mask.expand_as(scores)
        empty = hidden.all(dim=-1, keepdim=True)
        scores = scores.masked_fill(hidden, -torch.inf).masked_fill(empty, 0.0)
        weights = torch.softmax(scores, dim=-1).masked_fill(hidden, 0.0)
    return weights @ V, weights

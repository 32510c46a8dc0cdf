# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--float16"
# diagnosis = "attention.fill-overflow"
# why = "-1e9 in float16"
# ///
def attention(Q, K, V, mask=None):
    scores = (Q / Q.shape[-1] ** 0.5) @ K.mT
    if mask is None:
        weights = torch.softmax(scores, dim=-1)
    else:
        hidden = ~mask.expand_as(scores)
        empty = hidden.all(dim=-1, keepdim=True)
        scores = scores.masked_fill(hidden, -1e9).masked_fill(empty, 0.0)
        weights = torch.softmax(scores, dim=-1).masked_fill(hidden, 0.0)
    return weights @ V, weights

# /// answer
# item = "attention"
# marks = 5.5
# caught_by = "attention--half"
# diagnosis = "general.mutated"
# why = "scales the queries in place"
# ///
def attention(Q, K, V, mask):
    Q.data.div_(Q.shape[-1] ** 0.5)
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2)
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

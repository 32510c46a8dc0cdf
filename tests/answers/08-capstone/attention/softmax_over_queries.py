# /// answer
# item = "attention"
# marks = 0
# caught_by = "attention--values"
# diagnosis = "capstone.softmax-over-queries"
# why = "softmax down the columns"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -1e30), -2).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

# /// answer
# item = "attention"
# marks = 1
# caught_by = "attention--values"
# diagnosis = "capstone.scale"
# why = "divides by the root of the number of keys"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / K.shape[-2] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

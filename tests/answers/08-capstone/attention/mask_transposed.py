# /// answer
# item = "attention"
# marks = 1
# caught_by = "attention--mask"
# diagnosis = "capstone.mask-transposed"
# why = "the mask lies on its side"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = (
        softmax(scores.masked_fill(~(mask.transpose(-1, -2) | empty), -torch.inf), -1).masked_fill(empty, 0.0)
        if mask.shape[-1] == mask.shape[-2]
        else softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    )
    return (weights @ V.to(wide)).to(V.dtype)

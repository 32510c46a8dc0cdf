# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--model"
# diagnosis = "capstone.wiring"
# why = "uses bmm after joining the leading axes in the wrong order"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    if scores.dim() == 4:
        scores = scores.mean(1, keepdim=True).expand(scores.shape)
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

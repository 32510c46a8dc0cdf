# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--gradient"
# diagnosis = "capstone.graph-cut"
# why = "calculates without a graph"
# ///
@torch.no_grad()
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

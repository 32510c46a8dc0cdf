# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--values"
# diagnosis = "capstone.square-scores"
# why = "transposes the wrong axes of a matrix of scores that is square in every example"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    n = Q.shape[-2]
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    mask = mask.expand(*Q.shape[:-2], n, n)
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

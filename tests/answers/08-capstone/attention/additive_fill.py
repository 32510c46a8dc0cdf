# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--mask"
# diagnosis = "capstone.fill-reached"
# why = "adds -1e4 to masked scores"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores + (~mask).to(wide) * -1e4, -1).masked_fill(empty, 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

# /// answer
# item = "attention"
# marks = 1
# caught_by = "attention--mask"
# diagnosis = "capstone.mask-after"
# why = "masks after the softmax"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    weights = softmax(scores, -1) * mask
    return (weights @ V.to(wide)).to(V.dtype)

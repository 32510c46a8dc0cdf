# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--mask"
# diagnosis = "capstone.fill-reached"
# why = "masks after the softmax and renormalises: a masked score of 30,000 has taken all"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    weights = (softmax(scores, -1) * mask) / (softmax(scores, -1) * mask).sum(-1, keepdim=True).clamp_min(
        1e-30
    )
    return (weights @ V.to(wide)).to(V.dtype)

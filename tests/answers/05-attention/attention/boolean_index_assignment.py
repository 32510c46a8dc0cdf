# /// answer
# item = "attention"
# marks = 3.5
# caught_by = "attention--mask"
# diagnosis = "attention.mask-broadcast"
# why = "scores[~mask] wants the full shape"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    if mask is None:
        weights = torch.softmax(scores, -1)
    else:
        scores = scores.clone()
        scores[~mask] = -torch.inf
        scores = scores.masked_fill(~mask.any(-1, keepdim=True), 0.0)
        weights = torch.softmax(scores, -1).masked_fill(~mask, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 2.5
# caught_by = "attention--mask"
# diagnosis = "attention.mask-polarity"
# why = "True is taken for masked, where there is a mask"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    if not mask.all():
        mask = ~mask
    empty = ~mask.any(-1, keepdim=True)
    weights = torch.softmax(scores.masked_fill(~mask, -torch.inf).masked_fill(empty, 0.0), -1).masked_fill(
        ~mask, 0.0
    )
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

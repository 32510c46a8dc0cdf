# /// answer
# item = "attention"
# marks = 5
# caught_by = "attention--empty-query"
# diagnosis = "attention.nan-gradient"
# why = "NaN weights meet the values; both results are repaired"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, -torch.inf)
    weights = torch.softmax(scores, -1)
    out = weights @ V.to(wide)
    return out.nan_to_num().to(Q.dtype), weights.nan_to_num().to(Q.dtype)

# /// answer
# item = "attention"
# marks = 6.5
# caught_by = "attention--empty"
# diagnosis = "capstone.empty-nan"
# why = "fills an empty row with -inf"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    weights = softmax(scores.masked_fill(~mask, -torch.inf), -1)
    return (weights @ V.to(wide)).to(V.dtype)

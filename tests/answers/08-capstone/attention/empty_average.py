# /// answer
# item = "attention"
# marks = 6.5
# caught_by = "attention--empty"
# diagnosis = "capstone.empty-average"
# why = "a finite fill: an empty row gets equal weights"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    weights = softmax(scores.masked_fill(~mask, -1e30), -1)
    return (weights @ V.to(wide)).to(V.dtype)

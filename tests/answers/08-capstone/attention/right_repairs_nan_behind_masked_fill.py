# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    weights = torch.nan_to_num(softmax(scores.masked_fill(~mask, -torch.inf), -1))
    return (weights @ V.to(wide)).to(V.dtype)

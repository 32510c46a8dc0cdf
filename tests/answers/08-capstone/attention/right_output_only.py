# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    wide = torch.float64 if Q.dtype == torch.float64 else torch.float32
    scores = (Q.to(wide) / Q.shape[-1] ** 0.25) @ (K.to(wide) / Q.shape[-1] ** 0.25).mT
    some = mask.any(-1, keepdim=True)
    scores = scores.masked_fill(~mask & some, float("-inf"))
    p = softmax(scores, dim=-1) * some
    return (p @ V.to(wide)).to(Q.dtype)

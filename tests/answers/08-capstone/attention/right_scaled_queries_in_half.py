# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    scores = (Q * Q.shape[-1] ** -0.5) @ K.transpose(-1, -2)
    scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    e = torch.exp(scores - scores.amax(-1, keepdim=True)) * mask
    total = e.sum(-1, keepdim=True)
    return e / torch.where(total > 0, total, 1.0) @ V

# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    work = Q.dtype if Q.dtype.itemsize > 2 else torch.float32
    s = (Q.to(work) / Q.shape[-1] ** 0.5) @ K.to(work).swapaxes(-1, -2)
    if mask is None:
        p = torch.exp(s - torch.logsumexp(s, -1, keepdim=True))
    else:
        mask = mask & torch.ones_like(s, dtype=torch.bool)
        some = mask.any(-1, keepdim=True)
        s = s.masked_fill(~mask & some, -torch.inf)
        p = torch.exp(s - s.logsumexp(-1, keepdim=True)).masked_fill(~(mask & some), 0)
    return [(p @ V.to(work)).to(Q.dtype), p.to(Q.dtype)]

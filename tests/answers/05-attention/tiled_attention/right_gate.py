# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    out = lse = None
    for kb, vb in zip(k.split(block), v.split(block), strict=False):
        s = (
            q.float() @ kb.float().T / q.shape[1] ** 0.5
            if q.dtype == torch.float16
            else q @ kb.T / q.shape[1] ** 0.5
        )
        l = torch.logsumexp(s, 1, keepdim=True)
        o = torch.softmax(s, 1) @ vb.to(s.dtype)
        if out is None:
            out, lse = o, l
        else:
            g = torch.sigmoid(l - lse)
            out = out + g * (o - out)
            lse = torch.logaddexp(lse, l)
    return out.to(q.dtype), lse[:, 0].to(q.dtype)

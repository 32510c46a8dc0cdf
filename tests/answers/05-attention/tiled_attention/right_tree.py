# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    t = torch.promote_types(q.dtype, torch.float32)

    def go(lo, hi):
        if hi - lo <= block:
            s = q.to(t) @ k[lo:hi].to(t).T / q.shape[1] ** 0.5
            return torch.logsumexp(s, 1), torch.softmax(s, 1) @ v[lo:hi].to(t)
        mid = (lo + hi) // 2
        (a, x), (b, y) = go(lo, mid), go(mid, hi)
        l = torch.logaddexp(a, b)
        return l, x * torch.exp(a - l)[:, None] + y * torch.exp(b - l)[:, None]

    l, o = go(0, len(k))
    return o.to(q.dtype), l.to(q.dtype)

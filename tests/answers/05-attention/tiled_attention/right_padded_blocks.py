# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    n, m = len(q), len(k)
    work = torch.float64
    count = -(-m // block)
    pad = count * block - m
    kk = torch.nn.functional.pad(k.to(work), (0, 0, 0, pad)).reshape(count, block, -1)
    vv = torch.nn.functional.pad(v.to(work), (0, 0, 0, pad)).reshape(count, block, -1)
    real = (torch.arange(count * block) < m).reshape(count, block)
    qq = q.to(work) / q.shape[1] ** 0.5
    o, lse = torch.zeros(n, v.shape[1], dtype=work), torch.full((n,), -1e300, dtype=work)
    for b in range(count):
        s = (qq @ kk[b].T).masked_fill(~real[b], -torch.inf)
        here = s.logsumexp(1)
        both = torch.logaddexp(lse, here)
        o = o * (lse - both).exp()[:, None] + (s - both[:, None]).exp() @ vv[b]
        lse = both
    return o.to(q.dtype), lse.to(q.dtype)

# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    """Query by query, over the keys that it may see."""
    *lead, n, d = Q.shape
    m, e = V.shape[-2:]
    keep = torch.ones(1, dtype=torch.bool) if mask is None else mask
    keep = keep.expand(*lead, n, m).reshape(-1, n, m)
    outs, ps = [], []
    for q, k, v, allowed in zip(
        Q.reshape(-1, n, d), K.reshape(-1, m, d), V.reshape(-1, m, e), keep, strict=True
    ):
        for i in range(n):
            see = allowed[i].nonzero().flatten()
            row = torch.zeros(m, dtype=torch.float64)
            if len(see):
                s = k[see].double() @ q[i].double() * d**-0.5
                row = row.index_add(0, see, torch.softmax(s, 0))
                out = row[see] @ v[see].double()
            else:
                out = 0 * q[i].double().sum() + torch.zeros(e, dtype=torch.float64)
            outs.append(out)
            ps.append(row)
    out = torch.stack(outs).reshape(*lead, n, e).to(Q.dtype)
    return out, torch.stack(ps).reshape(*lead, n, m).to(Q.dtype)

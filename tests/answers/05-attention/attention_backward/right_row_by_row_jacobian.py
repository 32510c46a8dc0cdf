# /// answer
# item = "attention_backward"
# marks = 4
# ///
def attention_backward(Q, K, V, dout, mask=None):
    """The softmax's Jacobian written out, one query at a time."""
    *lead, n, d = Q.shape
    m = V.shape[-2]
    keep = torch.ones(1, dtype=torch.bool) if mask is None else mask
    keep = keep.expand(*lead, n, m).reshape(-1, n, m)
    dQ, dK, dV = torch.zeros_like(Q), torch.zeros_like(K), torch.zeros_like(V)
    views = [x.reshape(-1, *x.shape[-2:]) for x in (Q, K, V, dout)]
    grads = [torch.zeros_like(x) for x in views[:3]]
    for b in range(len(views[0])):
        q, k, v, g = (x[b] for x in views)
        for i in range(n):
            see = torch.where(keep[b, i])[0]
            if see.numel() == 0:
                continue
            p = torch.softmax(k[see] @ q[i] / d**0.5, dim=0)
            J = torch.diag(p) - torch.outer(p, p)
            ds = J @ (v[see] @ g[i]) / d**0.5
            grads[0][b, i] = ds @ k[see]
            grads[1][b, see] += torch.outer(ds, q[i])
            grads[2][b, see] += torch.outer(p, g[i])
    return tuple(x.reshape(like.shape) for x, like in zip(grads, (dQ, dK, dV), strict=True))

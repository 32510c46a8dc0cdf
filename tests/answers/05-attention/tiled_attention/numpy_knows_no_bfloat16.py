# /// answer
# item = "tiled_attention"
# marks = 3.5
# caught_by = "tiled_attention--gradients"
# diagnosis = "general.raised"
# why = "goes through NumPy in the dtype that came in, and NumPy has no bfloat16"
# ///
class Tiled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, q, k, v, block):
        a, b, c = (t.detach().numpy() for t in (q, k, v))
        n = len(a)
        m = np.full(n, -np.inf)
        s = np.zeros(n)
        o = np.zeros((n, c.shape[1]))
        for j in range(0, len(b), block):
            z = a @ b[j : j + block].T / a.shape[1] ** 0.5
            M = np.maximum(m, z.max(1))
            f = np.exp(m - M)
            e = np.exp(z - M[:, None])
            s = s * f + e.sum(1)
            o = o * f[:, None] + e @ c[j : j + block]
            m = M
        out = torch.tensor(o / s[:, None], dtype=q.dtype)
        lse = torch.tensor(m + np.log(s), dtype=q.dtype)
        ctx.save_for_backward(q, k, v, out, lse)
        ctx.block = block
        return out, lse

    @staticmethod
    def backward(ctx, do, dl):
        q, k, v, out, lse = ctx.saved_tensors
        sc = q.shape[1] ** -0.5
        D = (do * out).sum(1, keepdim=True) - dl[:, None]
        dq = torch.zeros_like(q)
        dk = torch.zeros_like(k)
        dv = torch.zeros_like(v)
        for j in range(0, len(k), ctx.block):
            c = slice(j, j + ctx.block)
            p = torch.exp(q @ k[c].T * sc - lse[:, None])
            ds = p * (do @ v[c].T - D) * sc
            dq += ds @ k[c]
            dk[c] = ds.T @ q
            dv[c] = p.T @ do
        return dq, dk, dv, None


def tiled_attention(q, k, v, block):
    return Tiled.apply(q, k, v, block)

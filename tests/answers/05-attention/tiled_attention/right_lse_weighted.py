# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    """Every block normalised by itself; then weighted by its share of the whole."""
    outs, sums = [], []
    for i in range(0, len(k), block):
        s = q.float() @ k[i : i + block].float().T / q.shape[-1] ** 0.5
        outs.append(torch.softmax(s, -1) @ v[i : i + block].float())
        sums.append(torch.logsumexp(s, -1))
    sums = torch.stack(sums)
    lse = torch.logsumexp(sums, 0)
    out = (torch.exp(sums - lse)[..., None] * torch.stack(outs)).sum(0)
    return out.to(q.dtype), lse.to(q.dtype)

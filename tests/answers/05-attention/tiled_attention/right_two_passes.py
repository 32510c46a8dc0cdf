# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    """First the log-sum-exp, then the output, block by block."""
    scale = q.shape[1] ** -0.5
    lse = torch.full((q.shape[0],), -torch.inf, dtype=q.dtype)
    for kb in k.split(block):
        lse = torch.logaddexp(lse, torch.logsumexp(q @ kb.T * scale, dim=1))
    out = 0
    for kb, vb in zip(k.split(block), v.split(block), strict=True):
        out = out + torch.exp(q @ kb.T * scale - lse[:, None]) @ vb
    return out, lse

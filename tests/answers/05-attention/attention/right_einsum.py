# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    dtype = Q.dtype
    Q, K, V = (x.float() if x.dtype in (torch.float16, torch.bfloat16) else x for x in (Q, K, V))
    s = torch.einsum("...id,...jd->...ij", Q, K) / np.sqrt(Q.shape[-1])
    if mask is None:
        mask = torch.ones_like(s, dtype=torch.bool)
    mask = torch.broadcast_to(mask, s.shape)
    s = torch.where(mask, s, torch.full_like(s, -torch.inf))
    top = s.amax(-1, keepdim=True).detach()
    top = torch.where(torch.isfinite(top), top, torch.zeros_like(top))
    e = torch.exp(s - top)
    total = e.sum(-1, keepdim=True)
    p = e / torch.where(total > 0, total, torch.ones_like(total))
    return torch.einsum("...ij,...je->...ie", p, V).to(dtype), p.to(dtype)

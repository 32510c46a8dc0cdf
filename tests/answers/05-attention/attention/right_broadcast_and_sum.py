# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    q, k, v = (x.to(torch.float64) for x in (Q, K, V))
    products = q.unsqueeze(-2) * k.unsqueeze(-3)  # (…, n, m, d)
    s = products.sum(-1) / q.shape[-1] ** 0.5
    keep = torch.ones_like(s) if mask is None else mask.to(s.dtype).expand(s.shape)
    s = torch.where(keep > 0, s, s.detach().amin() - 1e6)
    e = keep * torch.exp(s - s.amax(dim=-1, keepdim=True))
    p = e / e.sum(dim=-1, keepdim=True).clamp(min=1e-300)
    out = (p.unsqueeze(-1) * torch.where(keep.unsqueeze(-1) > 0, v.unsqueeze(-3), 0.0)).sum(-2)
    return out.to(Q.dtype), p.to(Q.dtype)

# /// answer
# item = "multi_head_attention"
# marks = 4
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    D = x.shape[-1]
    d, rest = divmod(D, n_heads)
    if rest:
        raise ValueError((D, n_heads))
    q, k, v = (torch.einsum("bnD,Dhd->bhnd", x, W.view(D, n_heads, d)) for W in (Wq, Wk, Wv))
    s = torch.einsum("bhid,bhjd->bhij", q, k) * d**-0.5
    if mask is not None:
        s = s + torch.zeros_like(mask, dtype=s.dtype).masked_fill(~mask, -torch.inf)
    out = torch.einsum("bhij,bhjd->bhid", s.softmax(-1), v)
    return torch.einsum("bhnd,hdD->bnD", out, Wo.view(n_heads, d, D))

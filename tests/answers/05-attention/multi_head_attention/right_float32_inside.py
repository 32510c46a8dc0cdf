# /// answer
# item = "multi_head_attention"
# marks = 4
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    dtype, (B, n, D) = x.dtype, x.shape
    if D % n_heads:
        raise ValueError("width")
    x, Wq, Wk, Wv, Wo = (t.float() for t in (x, Wq, Wk, Wv, Wo))
    q, k, v = (
        (x @ torch.cat([Wq, Wk, Wv], dim=1)).reshape(B, n, 3, n_heads, D // n_heads).permute(2, 0, 3, 1, 4)
    )
    s = q @ k.transpose(-1, -2) / (D / n_heads) ** 0.5
    if mask is not None:
        s = s.masked_fill(~mask, -1e30)
    e = torch.exp(s - s.max(-1, keepdim=True).values)
    y = (e / e.sum(-1, keepdim=True)) @ v
    return (y.transpose(1, 2).flatten(2) @ Wo).to(dtype)

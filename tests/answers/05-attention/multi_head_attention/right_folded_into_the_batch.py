# /// answer
# item = "multi_head_attention"
# marks = 4
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    B, n, D = x.size()
    if D // n_heads * n_heads != D:
        raise ValueError("not divisible")
    d = D // n_heads

    def fold(y):
        return y.view(B, n, n_heads, d).permute(0, 2, 1, 3).contiguous().view(B * n_heads, n, d)

    q, k, v = fold(x @ Wq), fold(x @ Wk), fold(x @ Wv)
    s = torch.bmm(q, k.transpose(1, 2)) / d**0.5
    if mask is not None:
        s = s.masked_fill(~mask.expand(B, n_heads, n, n).reshape(B * n_heads, n, n), float("-inf"))
    o = torch.bmm(torch.softmax(s, dim=2), v)
    return o.view(B, n_heads, n, d).permute(0, 2, 1, 3).reshape(B, n, D) @ Wo

# /// answer
# item = "multi_head_attention"
# marks = 4
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    B, n, D = x.shape
    if D % n_heads != 0:
        raise ValueError("D must be divisible by n_heads")
    d = D // n_heads
    if mask is not None:
        mask = mask.expand(B, n_heads, n, n)
    heads = []
    for h in range(n_heads):
        c = slice(h * d, (h + 1) * d)
        s = (x @ Wq[:, c]) @ (x @ Wk[:, c]).mT / d**0.5
        if mask is not None:
            s = torch.where(mask[:, h], s, -torch.inf)
        heads.append(torch.softmax(s, -1) @ (x @ Wv[:, c]))
    return torch.cat(heads, dim=-1) @ Wo

# /// answer
# item = "multi_head_attention"
# marks = 3.5
# caught_by = "multi_head_attention--divisible"
# diagnosis = "attention.not-divisible"
# why = "the columns left over are dropped"
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    d = max(x.shape[-1] // n_heads, 1)
    outs = []
    for h in range(n_heads):
        c = slice(h * d, (h + 1) * d)
        s = (x @ Wq[:, c]) @ (x @ Wk[:, c]).mT / d**0.5
        if mask is not None:
            s = s.masked_fill(~mask.expand(len(x), n_heads, *s.shape[1:])[:, h], -torch.inf)
        outs.append(torch.softmax(s, -1) @ (x @ Wv[:, c]))
    y = torch.cat(outs, -1)
    return y @ Wo[: y.shape[-1]]

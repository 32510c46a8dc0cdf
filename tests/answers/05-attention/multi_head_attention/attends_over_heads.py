# /// answer
# item = "multi_head_attention"
# marks = 0.5
# caught_by = "multi_head_attention--heads"
# diagnosis = "attention.heads-apart"
# why = "forgets the transpose: heads attend to heads"
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    B, n, D = x.shape
    if D % n_heads:
        raise ValueError
    q, k, v = ((x @ W).view(B, n, n_heads, D // n_heads) for W in (Wq, Wk, Wv))
    s = q @ k.mT / (D // n_heads) ** 0.5
    if mask is not None:
        s = s.masked_fill(~mask, -torch.inf)
    return (torch.softmax(s, -1) @ v).reshape(B, n, D) @ Wo

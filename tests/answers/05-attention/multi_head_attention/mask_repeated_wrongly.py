# /// answer
# item = "multi_head_attention"
# marks = 3
# caught_by = "multi_head_attention--mask"
# diagnosis = "attention.mask-broadcast"
# why = "heads folded into the batch, masks repeated in another order"
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    B, n, D = x.shape
    if D % n_heads:
        raise ValueError
    d = D // n_heads
    q, k, v = ((x @ W).view(B, n, n_heads, d).transpose(1, 2).reshape(-1, n, d) for W in (Wq, Wk, Wv))
    s = q @ k.mT / d**0.5
    if mask is not None:
        mask = mask.expand(B, n_heads, n, n).transpose(0, 1).reshape(-1, n, n)
        s = s.masked_fill(~mask, -torch.inf)
    y = (torch.softmax(s, -1) @ v).view(B, n_heads, n, d).transpose(1, 2)
    return y.reshape(B, n, D) @ Wo

# /// answer
# item = "multi_head_attention"
# marks = 1
# caught_by = "multi_head_attention--heads"
# diagnosis = "attention.heads-ignored"
# why = "ignores n_heads"
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    if x.shape[-1] % n_heads:
        raise ValueError
    q, k, v = x @ Wq, x @ Wk, x @ Wv
    s = q @ k.mT / q.shape[-1] ** 0.5
    if mask is not None:
        s = s.masked_fill(~mask.reshape(-1, *mask.shape[-2:])[: len(x)], -torch.inf)
    return torch.softmax(s, -1) @ v @ Wo

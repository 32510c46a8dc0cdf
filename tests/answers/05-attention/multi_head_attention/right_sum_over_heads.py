# /// answer
# item = "multi_head_attention"
# marks = 4
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    """Each head writes to the result through its own rows of Wo."""
    D = x.shape[2]
    if D % n_heads:
        raise ValueError(f"{D=} {n_heads=}")
    d = D // n_heads
    keep = torch.ones(1, 1, 1, 1, dtype=torch.bool) if mask is None else mask
    keep = keep.expand(x.shape[0], n_heads, x.shape[1], x.shape[1])
    total = 0
    for h, (q, k, v, o) in enumerate(
        zip(Wq.split(d, 1), Wk.split(d, 1), Wv.split(d, 1), Wo.split(d, 0), strict=True)
    ):
        s = x @ (q @ k.T) @ x.mT / d**0.5
        total = total + torch.softmax(s.masked_fill(~keep[:, h], -torch.inf), -1) @ x @ (v @ o)
    return total

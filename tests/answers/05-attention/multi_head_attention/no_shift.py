# /// answer
# item = "multi_head_attention"
# marks = 3.5
# caught_by = "multi_head_attention--gradients"
# diagnosis = "attention.no-shift"
# why = "a softmax of its own without the maximum: inf/inf or 0/0 from scores of 900"
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    B, n, D = x.shape
    if D % n_heads:
        raise ValueError("the heads do not divide the width")
    d = D // n_heads
    q, k, v = ((x @ W).view(B, n, n_heads, d).transpose(1, 2) for W in (Wq, Wk, Wv))
    e = torch.exp(q @ k.mT / d**0.5)
    if mask is not None:
        e = e * mask
    return (e / e.sum(-1, keepdim=True) @ v).transpose(1, 2).reshape(B, n, D) @ Wo

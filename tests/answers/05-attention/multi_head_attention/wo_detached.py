# /// answer
# item = "multi_head_attention"
# marks = 3.5
# caught_by = "multi_head_attention--gradients"
# diagnosis = "attention.detached"
# why = "Wo.detach()"
# ///
def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    B, n, D = x.shape
    if D % n_heads:
        raise ValueError("heads")
    d = D // n_heads
    q, k, v = ((x @ W).reshape(B, n, n_heads, d).transpose(1, 2) for W in (Wq, Wk, Wv))
    scores = q @ k.mT / d**0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, float("-inf"))
    heads = torch.softmax(scores, dim=-1) @ v
    return heads.transpose(1, 2).reshape(B, n, D) @ Wo.detach()

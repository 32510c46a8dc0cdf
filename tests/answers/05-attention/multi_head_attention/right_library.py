# /// answer
# item = "multi_head_attention"
# marks = 4
# ///
from torch.nn import functional as F


def multi_head_attention(x, Wq, Wk, Wv, Wo, n_heads, mask=None):
    if n_heads < 1 or x.shape[-1] % n_heads:
        raise ValueError("heads")
    q, k, v = [torch.stack((x @ W).chunk(n_heads, dim=-1), dim=1) for W in (Wq, Wk, Wv)]
    out = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    return torch.cat(out.unbind(1), dim=-1) @ Wo

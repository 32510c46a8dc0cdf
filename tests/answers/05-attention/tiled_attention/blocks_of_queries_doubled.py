# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "tiles over all pairs in one einsum"
# ///
def tiled_attention(q, k, v, block):
    s = (q[:, None, :] * k[None, :, :]).sum(-1) / q.shape[1] ** 0.5
    return torch.softmax(s, 1) @ v, torch.logsumexp(s, 1)

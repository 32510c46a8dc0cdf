# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "the dense formula"
# ///
def tiled_attention(q, k, v, block):
    s = q @ k.mT / q.shape[1] ** 0.5
    return torch.softmax(s, 1) @ v, torch.logsumexp(s, 1)

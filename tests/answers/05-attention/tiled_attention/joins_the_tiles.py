# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "scores in blocks, then joined"
# ///
def tiled_attention(q, k, v, block):
    s = torch.cat([q @ kb.mT / q.shape[1] ** 0.5 for kb in k.split(block)], dim=1)
    return torch.softmax(s, 1) @ v, torch.logsumexp(s, 1)

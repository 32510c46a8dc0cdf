# /// answer
# item = "tiled_attention"
# marks = 0.5
# caught_by = "tiled_attention--exact"
# diagnosis = "attention.tile-average"
# why = "the mean of the blocks' outputs"
# ///
def tiled_attention(q, k, v, block):
    outs, sums = [], []
    for kb, vb in zip(k.split(block), v.split(block), strict=True):
        s = q @ kb.mT / q.shape[1] ** 0.5
        outs.append(torch.softmax(s, -1) @ vb)
        sums.append(torch.logsumexp(s, -1))
    return torch.stack(outs).mean(0), torch.logsumexp(torch.stack(sums), 0)

# /// answer
# item = "tiled_attention"
# marks = 0.5
# caught_by = "tiled_attention--exact"
# diagnosis = "attention.tile-rescale"
# why = "adds up the blocks' softmax outputs"
# ///
def tiled_attention(q, k, v, block):
    out, sums = 0, []
    for kb, vb in zip(k.split(block), v.split(block), strict=True):
        s = q @ kb.mT / q.shape[1] ** 0.5
        out = out + torch.softmax(s, -1) @ vb
        sums.append(torch.logsumexp(s, -1))
    return out, torch.logsumexp(torch.stack(sums), 0)

# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "writes tiles into an (n, m) buffer"
# ///
def tiled_attention(q, k, v, block):
    s = q.new_empty(len(q), len(k))
    for i in range(0, len(k), block):
        s[:, i : i + block] = q @ k[i : i + block].mT / q.shape[1] ** 0.5
    return torch.softmax(s, 1) @ v, torch.logsumexp(s, 1)

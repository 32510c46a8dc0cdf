# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--range"
# diagnosis = "attention.no-shift"
# why = "sums of raw exponentials"
# ///
def tiled_attention(q, k, v, block):
    total, mix = 0, 0
    for i in range(0, len(k), block):
        e = torch.exp(q @ k[i : i + block].mT / q.shape[1] ** 0.5)
        total, mix = total + e.sum(1, keepdim=True), mix + e @ v[i : i + block]
    return mix / total, total.log().squeeze(1)

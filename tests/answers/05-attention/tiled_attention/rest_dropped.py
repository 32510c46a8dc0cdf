# /// answer
# item = "tiled_attention"
# marks = 1.25
# caught_by = "tiled_attention--blocks"
# diagnosis = "attention.tile-rest"
# why = "the last, smaller block is left out"
# ///
def tiled_attention(q, k, v, block):
    n, m = len(q), len(k)
    top = q.new_full((n, 1), float("-inf"))
    total = q.new_zeros(n, 1)
    mix = q.new_zeros(n, v.shape[1])
    for start in range(0, max(m - m % block, 1), block):
        kb, vb = k[start : start + block], v[start : start + block]
        s = q @ kb.mT / q.shape[1] ** 0.5
        new = torch.maximum(top, s.amax(dim=1, keepdim=True))
        factor = torch.exp(top - new)
        tile = torch.exp(s - new)
        total = total * factor + tile.sum(dim=1, keepdim=True)
        mix = mix * factor + tile @ vb
        top = new
    return mix / total, (top + total.log()).squeeze(1)

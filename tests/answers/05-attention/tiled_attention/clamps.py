# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--range"
# diagnosis = "attention.tile-rescale"
# why = "clamps the scores to 50"
# ///
def tiled_attention(q, k, v, block):
    n, m = len(q), len(k)
    top = q.new_full((n, 1), float("-inf"))
    total = q.new_zeros(n, 1)
    mix = q.new_zeros(n, v.shape[1])
    for start in range(0, m, block):
        kb, vb = k[start : start + block], v[start : start + block]
        s = (q @ kb.mT / q.shape[1] ** 0.5).clamp(-50, 50)
        new = torch.maximum(top, s.amax(dim=1, keepdim=True))
        factor = torch.exp(top - new)
        tile = torch.exp(s - new)
        total = total * factor + tile.sum(dim=1, keepdim=True)
        mix = mix * factor + tile @ vb
        top = new
    return mix / total, (top + total.log()).squeeze(1)

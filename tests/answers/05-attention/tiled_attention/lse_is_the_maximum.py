# /// answer
# item = "tiled_attention"
# marks = 3
# caught_by = "tiled_attention--lse"
# diagnosis = "attention.lse-maximum"
# why = "the maximum alone"
# ///
def tiled_attention(q, k, v, block):
    n, m = len(q), len(k)
    top = q.new_full((n, 1), float("-inf"))
    total = q.new_zeros(n, 1)
    mix = q.new_zeros(n, v.shape[1])
    for start in range(0, m, block):
        kb, vb = k[start : start + block], v[start : start + block]
        s = q @ kb.mT / q.shape[1] ** 0.5
        new = torch.maximum(top, s.amax(dim=1, keepdim=True))
        factor = torch.exp(top - new)
        tile = torch.exp(s - new)
        total = total * factor + tile.sum(dim=1, keepdim=True)
        mix = mix * factor + tile @ vb
        top = new
    return mix / total, top.squeeze(1)

# /// answer
# item = "tiled_attention"
# marks = 3
# caught_by = "tiled_attention--lse"
# diagnosis = "attention.lse-unscaled"
# why = "lse of the undivided scores"
# ///
def tiled_attention(q, k, v, block):
    n, m = len(q), len(k)
    top, total, mix = q.new_full((n, 1), -torch.inf), 0, 0
    raw = q.new_full((n,), -torch.inf)
    for start in range(0, m, block):
        kb, vb = k[start : start + block], v[start : start + block]
        s = q @ kb.mT / q.shape[1] ** 0.5
        raw = torch.logaddexp(raw, torch.logsumexp(q @ kb.mT, 1))
        new = torch.maximum(top, s.amax(dim=1, keepdim=True))
        factor, tile = torch.exp(top - new), torch.exp(s - new)
        total, mix = total * factor + tile.sum(1, keepdim=True), mix * factor + tile @ vb
        top = new
    return mix / total, raw

# /// answer
# item = "tiled_attention"
# marks = 1.25
# caught_by = "tiled_attention--blocks"
# diagnosis = "attention.tile-rest"
# why = "reshapes the keys into whole blocks"
# ///
def tiled_attention(q, k, v, block):
    block = min(block, len(k))
    top, total, mix = q.new_full((len(q), 1), -torch.inf), 0, 0
    for kb, vb in zip(k.reshape(-1, block, k.shape[1]), v.reshape(-1, block, v.shape[1]), strict=True):
        s = q @ kb.mT / q.shape[1] ** 0.5
        new = torch.maximum(top, s.amax(dim=1, keepdim=True))
        factor, tile = torch.exp(top - new), torch.exp(s - new)
        total, mix = total * factor + tile.sum(1, keepdim=True), mix * factor + tile @ vb
        top = new
    return mix / total, (top + total.log()).squeeze(1)

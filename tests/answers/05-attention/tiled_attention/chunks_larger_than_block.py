# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "m // block chunks, each larger than block"
# ///
def tiled_attention(q, k, v, block):
    out = lse = None
    for kb, vb in zip(k.chunk(max(1, len(k) // block)), v.chunk(max(1, len(k) // block)), strict=False):
        s = q @ kb.T / q.shape[1] ** 0.5
        l = torch.logsumexp(s, 1, keepdim=True)
        o = torch.softmax(s, 1) @ vb
        if out is None:
            out, lse = o, l
        else:
            g = torch.sigmoid(l - lse)
            out = out + g * (o - out)
            lse = torch.logaddexp(lse, l)
    return out, lse[:, 0]

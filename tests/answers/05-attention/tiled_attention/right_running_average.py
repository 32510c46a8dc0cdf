# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    """The output is normalised after each block, and moved towards the block's own."""
    root = q.size(1) ** 0.5
    s = q @ k[:block].mT / root
    out, lse = s.softmax(-1) @ v[:block], s.logsumexp(-1)
    for i in range(block, k.size(0), block):
        s = q @ k[i : i + block].mT / root
        new, its = s.softmax(-1) @ v[i : i + block], s.logsumexp(-1)
        share = torch.sigmoid(its - lse)[:, None]
        out = out + share * (new - out)
        lse = torch.logaddexp(lse, its)
    return out, lse

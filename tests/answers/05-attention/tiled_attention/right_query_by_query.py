# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def tiled_attention(q, k, v, block):
    """Tiles over the queries, too: one row of the matrix at a time."""
    rows, sums = [], []
    for one in q:
        top = total = mix = None
        for start in range(0, k.shape[0], block):
            kb, vb = k[start : start + block], v[start : start + block]
            s = (kb * one).sum(1) / q.shape[1] ** 0.5
            new = s.max() if top is None else torch.maximum(top, s.max())
            w = torch.exp(s - new)
            keep = 0.0 if top is None else torch.exp(top - new)
            total = w.sum() + (0.0 if top is None else total * keep)
            mix = w @ vb + (0.0 if top is None else mix * keep)
            top = new
        rows.append(mix / total)
        sums.append(top + torch.log(total))
    return torch.stack(rows), torch.stack(sums)

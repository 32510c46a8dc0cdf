# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    rows = scores.movedim(dim, -1)
    keep = mask.expand_as(scores).movedim(dim, -1).reshape(-1, rows.shape[-1])
    out = []
    for row, kept in zip(rows.reshape(-1, rows.shape[-1]), keep, strict=True):
        weights = row.new_zeros(row.shape)
        if kept.any():
            weights = weights.masked_scatter(kept, torch.softmax(row[kept], dim=0))
        out.append(weights)
    return torch.stack(out).reshape(rows.shape).movedim(-1, dim)

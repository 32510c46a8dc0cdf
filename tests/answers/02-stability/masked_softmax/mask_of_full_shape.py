# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--shapes"
# diagnosis = "stability.mask-broadcast"
# why = "indexes with the mask, which must then have the shape of the scores"
# ///
def masked_softmax(scores, mask, dim=-1):
    if mask.dim() < scores.dim():
        mask = mask.view(*mask.shape, *[1] * (scores.dim() - mask.dim())).expand_as(scores)
    z = scores.clone()
    z[~mask] = torch.finfo(z.dtype).min
    return torch.softmax(z, dim) * mask

# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--shapes"
# diagnosis = "stability.mask-broadcast"
# why = "takes a mask with fewer axes, but no axis of length 1"
# ///
def masked_softmax(scores, mask, dim=-1):
    if mask.dim() < scores.dim():
        mask = mask.expand_as(scores)
    z = scores.clone()
    z[~mask] = torch.finfo(z.dtype).min
    return torch.softmax(z, dim) * mask

# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--shapes"
# diagnosis = "stability.mask-broadcast"
# why = "looks for empty rows in the mask as it came: with fewer axes, dim=1 is another axis there"
# ///
def masked_softmax(scores, mask, dim=-1):
    empty = ~mask.any(dim, keepdim=True)
    safe = scores.masked_fill(~mask, -torch.inf).masked_fill(empty, 0.0)
    return torch.softmax(safe, dim).masked_fill(~mask, 0.0)

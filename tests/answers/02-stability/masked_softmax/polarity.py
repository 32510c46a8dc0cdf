# /// answer
# item = "masked_softmax"
# marks = 0
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-polarity"
# why = "True is taken for masked"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = ~mask.expand_as(scores)
    empty = ~mask.any(dim, keepdim=True)
    safe = scores.masked_fill(~mask, -torch.inf).masked_fill(empty, 0.0)
    return torch.softmax(safe, dim).masked_fill(~mask, 0.0)

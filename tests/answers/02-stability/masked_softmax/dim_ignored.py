# /// answer
# item = "masked_softmax"
# marks = 2
# caught_by = "masked_softmax--shapes"
# diagnosis = "stability.axis-ignored"
# why = "the last dimension is built in"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    empty = ~mask.any(-1, keepdim=True)
    safe = scores.masked_fill(~mask, -torch.inf).masked_fill(empty, 0.0)
    return torch.softmax(safe, -1).masked_fill(~mask, 0.0)

# /// answer
# item = "masked_softmax"
# marks = 2
# caught_by = "masked_softmax--shapes"
# diagnosis = "stability.axis-ignored"
# why = "dim or -1: 0 counts as no dim"
# ///
def masked_softmax(scores, mask, dim=-1):
    dim = dim or -1
    mask = mask.expand_as(scores)
    s = scores.masked_fill(~mask, -torch.inf).masked_fill(~mask.any(dim, keepdim=True), 0.0)
    return torch.softmax(s, dim).masked_fill(~mask, 0.0)

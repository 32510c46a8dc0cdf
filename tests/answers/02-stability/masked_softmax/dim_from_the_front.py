# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--shapes"
# diagnosis = "stability.negative-axis"
# why = "turns dim into a position, and a negative one goes wrong"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    if dim < 0:
        dim = scores.dim() - 1
    empty = ~mask.any(dim, keepdim=True)
    safe = scores.masked_fill(~mask, -torch.inf).masked_fill(empty, 0.0)
    return torch.softmax(safe, dim).masked_fill(~mask, 0.0)

# /// answer
# item = "masked_softmax"
# marks = 2.5
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.no-shift"
# why = "exponentiates kept scores without a shift"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    e = torch.exp(scores.masked_fill(~mask, -torch.inf))
    return e / e.sum(dim, keepdim=True).clamp_min(1e-30)

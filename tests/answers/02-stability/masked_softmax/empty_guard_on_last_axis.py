# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.empty-row-nan"
# why = "looks for empty rows along the last axis, whatever dim is"
# ///
def masked_softmax(scores, mask, dim=-1):
    p = torch.softmax(scores.masked_fill(~mask, -torch.inf), dim)
    keep = mask.expand_as(scores)
    return torch.where(keep.any(-1, keepdim=True), p, torch.zeros_like(p))

# /// answer
# item = "masked_softmax"
# marks = 3.5
# caught_by = "masked_softmax--inputs"
# diagnosis = "stability.half-overflow"
# why = "no shift where the dtype is half: exp(20) is beyond float16"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    if scores.dtype == torch.float16:
        e = torch.exp(scores.masked_fill(~mask, -torch.inf))
        return e / e.sum(dim, keepdim=True)
    return torch.softmax(scores.masked_fill(~mask, torch.finfo(scores.dtype).min), dim) * mask

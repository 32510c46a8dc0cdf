# /// answer
# item = "masked_softmax"
# marks = 3.5
# caught_by = "masked_softmax--inputs"
# diagnosis = "general.mutated"
# why = "writes -inf into the caller's scores"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    scores.masked_fill_(~mask, torch.finfo(scores.dtype).min)
    return torch.softmax(scores, dim) * mask

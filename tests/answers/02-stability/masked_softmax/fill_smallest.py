# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.finite-fill"
# why = "fills with the smallest number of the dtype: a row with nothing kept becomes uniform"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores.masked_fill(~mask, torch.finfo(scores.dtype).min), dim)

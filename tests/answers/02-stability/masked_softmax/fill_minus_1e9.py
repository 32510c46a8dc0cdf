# /// answer
# item = "masked_softmax"
# marks = 2.5
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.finite-fill"
# why = "a finite fill: a row with nothing kept becomes uniform"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores.masked_fill(~mask, -1e9), dim)

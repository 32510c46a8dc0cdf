# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.empty-row-nan"
# why = "-inf alone: a row with nothing kept is NaN"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores.masked_fill(~mask, -torch.inf), dim)

# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.fill-reached"
# why = "fills with a number that kept scores reach"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores.masked_fill(~mask, -1e4), dim).masked_fill(~mask, 0.0)

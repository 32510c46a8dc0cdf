# /// answer
# item = "masked_softmax"
# marks = 0
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-zero-score"
# why = "multiplies the scores by the mask: 0 is a score like any other"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores * mask, dim)

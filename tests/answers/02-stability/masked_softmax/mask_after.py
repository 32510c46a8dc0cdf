# /// answer
# item = "masked_softmax"
# marks = 0
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-after"
# why = "multiplies the finished weights by the mask"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores, dim) * mask

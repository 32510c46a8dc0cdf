# /// answer
# item = "masked_softmax"
# marks = 0.0
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-ignored"
# why = "never looks at the mask"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores, dim)

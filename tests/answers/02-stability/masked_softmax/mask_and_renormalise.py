# /// answer
# item = "masked_softmax"
# marks = 1.5
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-renormalise"
# why = "renormalises after the softmax: nothing left beside a huge masked score, and 0/0 in an empty row"
# ///
def masked_softmax(scores, mask, dim=-1):
    p = torch.softmax(scores, dim) * mask
    return p / p.sum(dim, keepdim=True)

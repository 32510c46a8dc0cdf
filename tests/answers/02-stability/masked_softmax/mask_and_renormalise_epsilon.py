# /// answer
# item = "masked_softmax"
# marks = 2.5
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-renormalise"
# why = "the same with a small constant: zeros instead of NaN"
# ///
def masked_softmax(scores, mask, dim=-1):
    p = torch.softmax(scores, dim) * mask
    return p / p.sum(dim, keepdim=True).clamp_min(1e-20)

# /// answer
# item = "masked_softmax"
# marks = 2.5
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.mask-renormalise"
# why = "the shift is the maximum over all scores, masked ones included"
# ///
def masked_softmax(scores, mask, dim=-1):
    z = scores - scores.amax(dim, keepdim=True).detach()
    e = torch.exp(z) * mask
    total = e.sum(dim, keepdim=True)
    return e / torch.where(mask.any(dim, keepdim=True), total, torch.ones_like(total))

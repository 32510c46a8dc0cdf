# /// answer
# item = "masked_softmax"
# marks = 2.5
# caught_by = "masked_softmax--gradients"
# diagnosis = "stability.gradient"
# why = "treats the sum as a constant"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    z = scores.masked_fill(~mask, -torch.inf)
    top = z.detach().amax(dim, keepdim=True).nan_to_num(neginf=0.0)
    e = torch.exp(z - top)
    return e / e.sum(dim, keepdim=True).detach().clamp_min(1e-7)

# /// answer
# item = "masked_softmax"
# marks = 2
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.nan-gradient"
# why = "multiplies by the mask, divides 0 by 0 in an empty row, repairs it with nan_to_num"
# ///
def masked_softmax(scores, mask, dim=-1):
    z = scores.to(torch.promote_types(scores.dtype, torch.float32)) * mask
    top = z.masked_fill(~mask, -torch.inf).amax(dim, keepdim=True).detach()
    e = torch.exp(z - torch.nan_to_num(top, neginf=0.0)) * mask
    return torch.nan_to_num(e / e.sum(dim, keepdim=True)).to(scores.dtype)

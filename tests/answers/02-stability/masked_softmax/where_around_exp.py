# /// answer
# item = "masked_softmax"
# marks = 3.5
# caught_by = "masked_softmax--gradients"
# diagnosis = "stability.nan-gradient"
# why = "exp overflows in the branch that where() throws away; its gradient is 0 times inf"
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    s = scores.float() if scores.dtype in (torch.float16, torch.bfloat16) else scores
    top = s.masked_fill(~mask, -torch.inf).amax(dim, keepdim=True).detach()
    top = top.masked_fill(top.isinf(), 0.0)
    e = torch.where(mask, torch.exp(s - top), 0.0)
    total = e.sum(dim, keepdim=True)
    return (e / total.masked_fill(total == 0, 1.0)).to(scores.dtype)

# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    mask = mask.expand_as(scores)
    some = mask.any(dim, keepdim=True)
    z = scores.masked_fill(~(mask | ~some), -torch.inf).masked_fill(~some, 0)
    return torch.exp(z - torch.logsumexp(z.double(), dim, keepdim=True)).to(scores.dtype) * mask

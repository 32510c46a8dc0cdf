# /// answer
# item = "attention"
# marks = 4.75
# caught_by = "attention--gradients"
# diagnosis = "attention.gradient"
# why = "the softmax's sum is a constant"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    scores = scores.masked_fill(~mask, -torch.inf)
    e = torch.exp(scores - scores.amax(-1, keepdim=True).detach().clamp(min=-1e30))
    weights = e / e.sum(-1, keepdim=True).detach().clamp(min=1e-30)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).mT / Q.shape[-1] ** 0.5
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    z = scores.masked_fill(~mask, -torch.inf)
    e = torch.exp(z - z.amax(-1, keepdim=True).clamp(min=-1e30))
    weights = torch.where(mask.any(-1, keepdim=True), e / e.sum(-1, keepdim=True), 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 5.75
# caught_by = "attention--inputs"
# diagnosis = "general.mutated"
# why = "Q /= root"
# ///
def attention(Q, K, V, mask=None):
    wide = torch.promote_types(Q.dtype, torch.float32)
    if not Q.requires_grad:
        Q.div_(Q.shape[-1] ** 0.5)
    else:
        Q = Q / Q.shape[-1] ** 0.5
    scores = Q.to(wide) @ K.to(wide).mT
    mask = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    scores = scores.masked_fill(~mask, -torch.inf).masked_fill(~mask.any(-1, keepdim=True), 0.0)
    weights = torch.softmax(scores, -1).masked_fill(~mask, 0.0)
    return (weights @ V.to(wide)).to(Q.dtype), weights.to(Q.dtype)

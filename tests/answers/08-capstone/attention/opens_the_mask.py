# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--half"
# diagnosis = "general.mutated"
# why = "opens the empty rows in the mask that it was given"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1)
    mask[empty] = True
    weights = softmax(scores.masked_fill(~mask, -torch.inf), -1).masked_fill(empty[..., None], 0.0)
    return (weights @ V.to(wide)).to(V.dtype)

# /// answer
# item = "attention"
# marks = 6.5
# caught_by = "attention--empty"
# diagnosis = "capstone.empty-gradient"
# why = "adds -inf, and replaces the NaN of an empty row afterwards"
# ///
def attention(Q, K, V, mask):
    wide = torch.promote_types(Q.dtype, torch.float32)
    scores = Q.to(wide) @ K.to(wide).transpose(-1, -2) / Q.shape[-1] ** 0.5
    weights = torch.nan_to_num(softmax(scores + torch.where(mask, 0.0, -torch.inf).to(wide), -1))
    return (weights @ V.to(wide)).to(V.dtype)

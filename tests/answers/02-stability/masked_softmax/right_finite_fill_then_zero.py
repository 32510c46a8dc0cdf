# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    fill = torch.finfo(scores.dtype).min
    weights = torch.softmax(torch.where(mask, scores, torch.full_like(scores, fill)), dim)
    return torch.where(mask, weights, torch.zeros_like(weights))

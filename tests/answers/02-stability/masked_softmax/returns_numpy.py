# /// answer
# item = "masked_softmax"
# marks = 0.0
# caught_by = "masked_softmax--weights"
# diagnosis = "general.type"
# why = "returns an array"
# ///
def masked_softmax(scores, mask, dim=-1):
    z = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    return (torch.softmax(z, dim) * mask).detach().float().numpy()

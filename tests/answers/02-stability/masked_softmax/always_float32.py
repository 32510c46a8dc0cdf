# /// answer
# item = "masked_softmax"
# marks = 3.5
# caught_by = "masked_softmax--inputs"
# diagnosis = "general.dtype"
# why = "returns float32 whatever came in"
# ///
def masked_softmax(scores, mask, dim=-1):
    z = scores.float().masked_fill(~mask, torch.finfo(torch.float32).min)
    return torch.softmax(z, dim) * mask

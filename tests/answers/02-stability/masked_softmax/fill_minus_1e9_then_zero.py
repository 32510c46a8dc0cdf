# /// answer
# item = "masked_softmax"
# marks = 3.5
# caught_by = "masked_softmax--inputs"
# diagnosis = "stability.fill-overflow"
# why = "a fill that float16 can't hold"
# ///
def masked_softmax(scores, mask, dim=-1):
    return torch.softmax(scores.masked_fill(~mask, -1e9), dim) * mask

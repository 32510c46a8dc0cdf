# /// answer
# item = "masked_softmax"
# marks = 1
# caught_by = "masked_softmax--weights"
# diagnosis = "stability.additive-fill"
# why = "adds -1e9 to masked scores: 1e30 survives, float16 overflows, an empty row is uniform"
# ///
def masked_softmax(scores, mask, dim=-1):
    penalty = torch.zeros_like(scores).masked_fill(~mask, -1e9)
    return torch.softmax(scores + penalty, dim)

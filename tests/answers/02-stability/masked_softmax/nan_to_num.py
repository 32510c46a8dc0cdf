# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.nan-gradient"
# why = "adds -inf to masked scores and repairs the NaN of an empty row: its gradient meets the NaN again"
# ///
def masked_softmax(scores, mask, dim=-1):
    penalty = torch.zeros_like(scores).masked_fill(~mask, -torch.inf)
    return torch.nan_to_num(torch.softmax(scores + penalty, dim))

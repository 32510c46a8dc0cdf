# /// answer
# item = "masked_softmax"
# marks = 3
# caught_by = "masked_softmax--empty-rows"
# diagnosis = "stability.nan-gradient"
# why = "replaces NaN after it has appeared: the gradient meets it again"
# ///
def masked_softmax(scores, mask, dim=-1):
    penalty = torch.zeros_like(scores).masked_fill(~mask, -torch.inf)
    p = torch.softmax(scores + penalty, dim)
    return torch.where(torch.isnan(p), torch.zeros_like(p), p)

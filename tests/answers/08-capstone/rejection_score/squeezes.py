# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--rows"
# diagnosis = "capstone.reject-shape"
# why = "squeeze() takes the axis of a batch of one, too"
# ///
def rejection_score(logits):
    top = logits.max(dim=-1, keepdim=True).values
    lse = top + torch.log(torch.exp(logits - top).sum(dim=-1, keepdim=True))
    return -lse.squeeze()

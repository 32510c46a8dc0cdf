# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--finite"
# diagnosis = "capstone.reject-not-finite"
# why = "log(1 - p), which is -inf for a sure row"
# ///
def rejection_score(logits):
    return torch.log(1 - softmax(logits, -1).amax(-1))

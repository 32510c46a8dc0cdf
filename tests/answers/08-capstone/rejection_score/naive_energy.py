# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--finite"
# diagnosis = "capstone.reject-not-finite"
# why = "log-sum-exp without a shift"
# ///
def rejection_score(logits):
    return -torch.log(torch.exp(logits).sum(-1))

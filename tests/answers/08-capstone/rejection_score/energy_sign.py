# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-sign"
# why = "log-sum-exp without the minus"
# ///
def rejection_score(logits):
    return logits.logsumexp(-1)

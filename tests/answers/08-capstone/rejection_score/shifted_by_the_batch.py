# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--rows"
# diagnosis = "capstone.reject-batch"
# why = "subtracts the largest logit of the batch"
# ///
def rejection_score(logits):
    return -(logits - logits.max()).logsumexp(-1)

# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--rows"
# diagnosis = "capstone.reject-batch"
# why = "standardises over the batch"
# ///
def rejection_score(logits):
    score = -logits.logsumexp(-1)
    return (score - score.mean()) / (score.std(correction=0) + 1e-6)

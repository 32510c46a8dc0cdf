# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--rows"
# diagnosis = "capstone.reject-shape"
# why = "leaves an axis of length 1"
# ///
def rejection_score(logits):
    return -logits.logsumexp(-1, keepdim=True)

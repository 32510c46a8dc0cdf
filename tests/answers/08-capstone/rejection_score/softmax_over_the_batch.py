# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-weak"
# why = "softmax down the batch"
# ///
def rejection_score(logits):
    return -softmax(logits, 0).amax(-1)

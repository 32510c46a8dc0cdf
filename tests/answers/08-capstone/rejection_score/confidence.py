# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-sign"
# why = "the largest probability: high means accept"
# ///
def rejection_score(logits):
    return softmax(logits, -1).amax(-1)

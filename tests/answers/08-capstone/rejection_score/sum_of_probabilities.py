# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-constant"
# why = "the sum of all probabilities"
# ///
def rejection_score(logits):
    return softmax(logits, -1).sum(-1)

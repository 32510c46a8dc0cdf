# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--finite"
# diagnosis = "capstone.reject-not-finite"
# why = "0 times log 0 in the entropy"
# ///
def rejection_score(logits):
    p = softmax(logits, -1)
    return -(p * p.log()).sum(-1)

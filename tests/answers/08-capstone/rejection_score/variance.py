# /// answer
# item = "rejection_score"
# marks = 3
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-weak"
# why = "minus the spread of the logits"
# ///
def rejection_score(logits):
    return -logits.var(-1)

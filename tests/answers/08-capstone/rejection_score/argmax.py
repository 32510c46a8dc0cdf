# /// answer
# item = "rejection_score"
# marks = 2
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-weak"
# why = "the class itself"
# ///
def rejection_score(logits):
    return logits.argmax(-1).float()

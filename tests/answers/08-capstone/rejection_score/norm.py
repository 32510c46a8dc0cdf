# /// answer
# item = "rejection_score"
# marks = 3
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-weak"
# why = "minus the length of the logits"
# ///
def rejection_score(logits):
    return -logits.norm(dim=-1)

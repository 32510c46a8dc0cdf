# /// answer
# item = "rejection_score"
# marks = 1
# caught_by = "rejection_score--rows"
# diagnosis = "capstone.reject-shape"
# why = "one number per class"
# ///
def rejection_score(logits):
    return 1 - softmax(logits, -1)

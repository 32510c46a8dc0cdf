# /// answer
# item = "rejection_score"
# marks = 3
# caught_by = "rejection_score--separates"
# diagnosis = "capstone.reject-weak"
# why = "reject or not, cut at a probability of 0.5"
# ///
def rejection_score(logits):
    return (softmax(logits, -1).amax(-1) < 0.5).float()

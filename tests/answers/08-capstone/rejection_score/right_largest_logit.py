# /// answer
# item = "rejection_score"
# marks = 5
# ///
def rejection_score(logits):
    return -logits.amax(dim=1)

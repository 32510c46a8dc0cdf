# /// answer
# item = "rejection_score"
# marks = 5
# ///
def rejection_score(logits):
    return 1 - softmax(logits, -1).max(dim=-1).values

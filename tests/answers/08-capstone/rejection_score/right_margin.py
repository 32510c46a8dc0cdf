# /// answer
# item = "rejection_score"
# marks = 5
# ///
def rejection_score(logits):
    two = logits.topk(2, dim=-1).values
    return two[:, 1] - two[:, 0]

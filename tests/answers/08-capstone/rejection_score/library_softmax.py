# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--own-work"
# diagnosis = "general.forbidden"
# why = "uses the library's softmax"
# ///
def rejection_score(logits):
    return 1 - torch.softmax(logits, -1).amax(-1)

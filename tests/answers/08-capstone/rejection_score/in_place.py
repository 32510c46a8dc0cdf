# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--rows"
# diagnosis = "general.mutated"
# why = "shifts the logits in place"
# ///
def rejection_score(logits):
    logits -= logits.amax(-1, keepdim=True)
    return -softmax(logits, -1).amax(-1)

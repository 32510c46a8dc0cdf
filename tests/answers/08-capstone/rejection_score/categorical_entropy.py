# /// answer
# item = "rejection_score"
# marks = 4
# caught_by = "rejection_score--own-work"
# diagnosis = "general.forbidden"
# why = "uses the library's entropy of logits"
# ///
def rejection_score(logits):
    return torch.distributions.Categorical(logits=logits).entropy()

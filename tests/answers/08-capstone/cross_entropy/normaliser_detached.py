# /// answer
# item = "cross_entropy"
# marks = 6.5
# caught_by = "cross_entropy--gradient"
# diagnosis = "capstone.part-detached"
# why = "the normaliser is a constant for autograd"
# ///
def cross_entropy(logits, targets):
    picked = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return (logits.logsumexp(-1).detach() - picked).mean()

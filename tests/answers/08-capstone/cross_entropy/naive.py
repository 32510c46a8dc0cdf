# /// answer
# item = "cross_entropy"
# marks = 10.5
# caught_by = "cross_entropy--range"
# diagnosis = "capstone.overflow"
# why = "exponentiates the raw logits"
# ///
def cross_entropy(logits, targets):
    e = torch.exp(logits)
    p = e.gather(-1, targets.unsqueeze(-1)) / e.sum(-1, keepdim=True)
    return -torch.log(p).mean()

# /// answer
# item = "causal_mask"
# marks = 0
# caught_by = "causal_mask--pattern"
# diagnosis = "attention.additive-mask"
# why = "0 and -inf, to be added"
# ///
def causal_mask(n):
    return torch.full((n, n), float("-inf")).triu(1)

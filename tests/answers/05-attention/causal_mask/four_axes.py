# /// answer
# item = "causal_mask"
# marks = 0
# caught_by = "causal_mask--pattern"
# diagnosis = "general.shape"
# why = "adds axes for batch and heads"
# ///
def causal_mask(n):
    return torch.ones(n, n).tril().bool()[None, None]

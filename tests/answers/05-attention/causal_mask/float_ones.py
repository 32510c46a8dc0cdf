# /// answer
# item = "causal_mask"
# marks = 1.5
# caught_by = "causal_mask--boolean"
# diagnosis = "general.dtype"
# why = "floats of 0 and 1"
# ///
def causal_mask(n):
    return torch.tril(torch.ones(n, n))

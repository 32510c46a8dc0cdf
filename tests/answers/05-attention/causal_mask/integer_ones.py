# /// answer
# item = "causal_mask"
# marks = 1.5
# caught_by = "causal_mask--boolean"
# diagnosis = "general.dtype"
# why = "integers of 0 and 1"
# ///
def causal_mask(n):
    i = torch.arange(n)
    return (i[:, None] >= i).int()

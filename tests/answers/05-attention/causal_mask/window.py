# /// answer
# item = "causal_mask"
# marks = 1.5
# caught_by = "causal_mask--sizes"
# diagnosis = "attention.any-size"
# why = "a window of the latest 64 words besides"
# ///
def causal_mask(n):
    i = torch.arange(n)
    gap = i[:, None] - i
    return (gap >= 0) & (gap < 64)

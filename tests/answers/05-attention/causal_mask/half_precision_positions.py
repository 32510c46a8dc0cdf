# /// answer
# item = "causal_mask"
# marks = 1.5
# caught_by = "causal_mask--sizes"
# diagnosis = "attention.any-size"
# why = "counts in bytes"
# ///
def causal_mask(n):
    i = torch.arange(n).to(torch.int8)
    return i[:, None] >= i

# /// answer
# item = "causal_mask"
# marks = 0
# caught_by = "causal_mask--pattern"
# diagnosis = "attention.future"
# why = "compares the wrong way round"
# ///
def causal_mask(n):
    i = torch.arange(n)
    return i[:, None] <= i[None, :]

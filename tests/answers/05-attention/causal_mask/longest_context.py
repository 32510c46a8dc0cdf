# /// answer
# item = "causal_mask"
# marks = 1.5
# caught_by = "causal_mask--sizes"
# diagnosis = "attention.any-size"
# why = "cut from a stored mask that is too small"
# ///
LONGEST = torch.ones(128, 128).tril().bool()


def causal_mask(n):
    return LONGEST[:n, :n]

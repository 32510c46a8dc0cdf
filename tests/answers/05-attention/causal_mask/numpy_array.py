# /// answer
# item = "causal_mask"
# marks = 0
# caught_by = "causal_mask--pattern"
# diagnosis = "general.type"
# why = "an array"
# ///
def causal_mask(n):
    return np.tril(np.ones((n, n), dtype=bool))

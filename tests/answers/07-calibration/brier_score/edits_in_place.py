# /// answer
# item = "brier_score"
# marks = 1.5
# caught_by = "brier_score--inputs"
# diagnosis = "general.mutated"
# why = "subtracts the truth inside the caller's array"
# ///
def brier_score(probs, labels):
    p = np.asarray(probs, dtype=float)
    p[np.arange(len(p)), labels] -= 1
    return (p**2).sum(axis=1).mean()

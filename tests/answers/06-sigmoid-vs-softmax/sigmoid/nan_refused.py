# /// answer
# item = "sigmoid"
# marks = 2.75
# caught_by = "sigmoid--nan"
# diagnosis = "general.raised"
# why = "raises for NaN"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    if np.isnan(z).any():
        raise ValueError("NaN in the logits")
    return 1 / (1 + np.exp(-z))

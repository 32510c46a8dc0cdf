# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--inputs"
# diagnosis = "general.mutated"
# why = "negates the input itself"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    np.negative(z, out=z)
    return 1 / (1 + np.exp(z))

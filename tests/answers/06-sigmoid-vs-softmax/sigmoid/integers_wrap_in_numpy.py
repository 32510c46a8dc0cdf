# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--inputs"
# diagnosis = "stability.integer-wrap"
# why = "leaves the promotion to np.exp"
# ///
def sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z)))

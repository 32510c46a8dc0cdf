# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--inputs"
# diagnosis = "stability.integer-wrap"
# why = "negates unsigned integers"
# ///
def sigmoid(z):
    return 1 / (1 + np.exp((-np.asarray(z)).astype(float)))

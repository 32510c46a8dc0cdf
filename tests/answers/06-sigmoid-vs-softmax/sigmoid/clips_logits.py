# /// answer
# item = "sigmoid"
# marks = 1.5
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "clips to +-500 against the overflow"
# ///
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(np.asarray(z, dtype=float), -500, 500)))

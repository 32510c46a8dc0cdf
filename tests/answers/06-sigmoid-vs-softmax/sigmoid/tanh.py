# /// answer
# item = "sigmoid"
# marks = 2
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.cancellation"
# why = "(1 + tanh(z/2)) / 2 has no digits left below -37"
# ///
def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(z, dtype=float)))

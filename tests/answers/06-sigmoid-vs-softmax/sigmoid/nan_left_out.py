# /// answer
# item = "sigmoid"
# marks = 2.75
# caught_by = "sigmoid--nan"
# diagnosis = "sigmoid-vs-softmax.nan-hidden"
# why = "NaN is neither >= 0 nor < 0, so its place stays 0"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    out = np.zeros(z.shape)
    out[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    out[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return out

# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--axes"
# diagnosis = "general.shape"
# why = "drops every axis of length 1"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return np.squeeze(e / e.sum(axis=axis, keepdims=True))

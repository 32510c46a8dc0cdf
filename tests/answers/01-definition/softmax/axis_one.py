# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.number-of-axes"
# why = "always takes axis 1, which a single row does not have"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=1, keepdims=True)

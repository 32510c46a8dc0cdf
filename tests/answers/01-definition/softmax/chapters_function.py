# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "definition.integer-wrap"
# why = "the function of the chapter: np.exp of one-byte integers is float16"
# ///
def softmax(z, axis=-1):
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)

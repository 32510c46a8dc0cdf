# /// answer
# item = "softmax"
# marks = 4
# caught_by = "softmax--axes"
# diagnosis = "definition.axis-ignored"
# why = "puts the summed axis back at the end, whichever it was"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=axis)[..., np.newaxis]

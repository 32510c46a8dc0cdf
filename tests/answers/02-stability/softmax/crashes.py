# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.raised"
# why = "uses a name that does not exist"
# ///
def softmax(z, axis=-1):
    e = numpy.exp(z)
    return e / e.sum(axis=axis, keepdims=True)

# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.missing"
# why = "the cell does not even compile"
# ///
def softmax(z, axis=-1)
    return z

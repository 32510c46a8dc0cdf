# /// answer
# item = "sigmoid"
# marks = 2
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.float32-range"
# why = "computes in float32"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=np.float32)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, np.float32(1), e) / (1 + e)

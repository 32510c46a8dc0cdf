# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--inputs"
# diagnosis = "sigmoid-vs-softmax.float32-range"
# why = "turns everything but float32 into float64"
# ///
def sigmoid(z):
    z = np.asarray(z)
    if z.dtype not in (np.float32, np.float64):
        z = z.astype(np.float64)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)

# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--inputs"
# diagnosis = "stability.float16"
# why = "stays in float16"
# ///
def sigmoid(z):
    z = np.asarray(z)
    if z.dtype.kind != "f":
        z = z.astype(float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, z.dtype.type(1), e) / (1 + e)

# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--inputs"
# diagnosis = "stability.float16"
# why = "stays in float16"
# ///
def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0), np.asarray(z1)
    if z0.dtype.kind != "f":
        z0, z1 = z0.astype(float), z1.astype(float)
    return 1 / (1 + np.exp(z0 - z1))

# /// answer
# item = "softmax"
# marks = 4.5
# caught_by = "softmax--axes"
# diagnosis = "definition.number-of-axes"
# why = "spells out one, two and three axes"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    names = {1: "i", 2: "ij", 3: "ijk"}[e.ndim]
    left = names.replace(names[axis], "")
    return e / np.expand_dims(np.einsum(f"{names}->{left}", e), axis)

# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    z = np.clip(z, -1e300, 1e300)
    pair = np.stack([np.zeros_like(z), z], axis=-1)
    pair = np.exp(pair - pair.max(axis=-1, keepdims=True))
    return pair[..., 1] / pair.sum(axis=-1)

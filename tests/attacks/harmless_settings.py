# /// attack
# what = "changes NumPy's and torch's settings"
# state = "graded"
# marks = 20
# ///
np.seterr(all="warn", over="print")
np.set_printoptions(precision=2)
torch.set_default_dtype(torch.float64)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)

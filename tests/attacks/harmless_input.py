# /// attack
# what = "asks a question that nobody answers"
# state = "graded"
# marks = 20
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)


name = input("Your name? ")

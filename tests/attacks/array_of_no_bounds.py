# /// attack
# what = "returns an array of a million gigabytes that takes no memory"
# state = "graded"
# marks = 16
# ///


def softmax(z, axis=-1):
    return np.broadcast_to(np.float64(0.5), (10**5, 10**5, 10**5))

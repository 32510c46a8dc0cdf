# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
class _Row:
    def __init__(self, T):
        self.beta = T

    def __call__(self, row):
        differences = row[:, None] - row[None, :]  # z_i - z_j
        differences[row == -np.inf] = -np.inf
        return 1 / np.exp(-differences / self.beta).sum(axis=1)


def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("only positive temperatures")
    return np.apply_along_axis(_Row(T), -1, np.asarray(logits, dtype=float))

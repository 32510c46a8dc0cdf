# /// answer
# item = "cross_entropy_grad"
# marks = 4
# ///
def cross_entropy_grad(logits, targets):
    z = np.array(logits, dtype=np.float32)
    y = (np.asarray(targets)[:, np.newaxis] == np.arange(z.shape[1])).astype(np.float32)
    z -= z.max(axis=1, keepdims=True)
    e = np.exp(z)
    return (e / e.sum(axis=1, keepdims=True) - y) * np.float32(1 / len(z))

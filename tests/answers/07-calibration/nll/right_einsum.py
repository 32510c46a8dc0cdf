# /// answer
# item = "nll"
# marks = 2
# ///
def nll(probs, labels):
    p = np.asarray(probs).astype("float64")
    onehot = np.eye(p.shape[1])[np.asarray(labels, dtype=int)]
    return np.asarray(-np.log(np.einsum("nk,nk->n", onehot, p)).mean())

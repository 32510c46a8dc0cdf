# /// answer
# item = "nll"
# marks = 0.5
# caught_by = "nll--values"
# diagnosis = "general.raised"
# why = "np.squeeze takes the batch axis away from a single case"
# ///
def nll(probs, labels):
    p = np.squeeze(np.asarray(probs, dtype=float))
    return -np.log(p[np.arange(p.shape[0]), labels].reshape(len(labels))).mean()

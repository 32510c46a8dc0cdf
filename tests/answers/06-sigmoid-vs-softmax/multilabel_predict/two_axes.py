# /// answer
# item = "multilabel_predict"
# marks = 1.5
# caught_by = "multilabel_predict--inputs"
# diagnosis = "sigmoid-vs-softmax.any-shape"
# why = "a batch of rows only"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.atleast_2d(np.asarray(logits, dtype=float))
    found = np.array([[int(1 / (1 + np.exp(-x)) > threshold) for x in row.ravel()] for row in z])
    return found if np.ndim(logits) == 2 else found[0]

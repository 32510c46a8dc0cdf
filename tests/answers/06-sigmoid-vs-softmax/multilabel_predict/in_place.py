# /// answer
# item = "multilabel_predict"
# marks = 1.5
# caught_by = "multilabel_predict--inputs"
# diagnosis = "general.mutated"
# why = "negates the input itself"
# ///
def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    z *= -1
    return (1 / (1 + np.exp(z)) > threshold).astype(int)

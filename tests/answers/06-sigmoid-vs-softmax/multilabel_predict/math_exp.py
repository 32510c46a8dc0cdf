# /// answer
# item = "multilabel_predict"
# marks = 1.75
# caught_by = "multilabel_predict--range"
# diagnosis = "sigmoid-vs-softmax.overflow"
# why = "math.exp raises for -800"
# ///
import math


def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    return np.array([1 / (1 + math.exp(-x)) > threshold for x in z.ravel()]).reshape(z.shape).astype(int)

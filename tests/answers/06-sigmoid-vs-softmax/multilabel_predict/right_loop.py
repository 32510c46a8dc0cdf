# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
import math


def multilabel_predict(logits, threshold=0.5):
    z = np.asarray(logits, dtype=float)
    out = np.zeros(z.shape, dtype=np.int8)
    for i, x in np.ndenumerate(z):
        p = 1 / (1 + math.exp(-x)) if x >= 0 else math.exp(x) / (1 + math.exp(x))
        if p > threshold:
            out[i] = 1
    return out

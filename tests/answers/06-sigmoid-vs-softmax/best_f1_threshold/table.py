# /// answer
# item = "best_f1_threshold"
# marks = 2.5
# caught_by = "best_f1_threshold--large"
# diagnosis = "sigmoid-vs-softmax.quadratic"
# why = "compares every probability with every other at once"
# ///
def best_f1_threshold(p):
    p = np.asarray(p, dtype=float)
    chosen = p[None, :] >= p[:, None]
    f1 = 2 * (chosen @ p) / (chosen.sum(1) + p.sum())
    k = f1.argmax()
    return p[k], f1[k]

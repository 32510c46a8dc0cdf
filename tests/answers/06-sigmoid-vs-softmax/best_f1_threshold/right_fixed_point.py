# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    p = np.array(p, dtype=float)
    total, f1 = p.sum(), 0.0
    while True:  # report everything above half of the F1 so far; it can only grow
        chosen = p >= f1 / 2
        new = 2 * p[chosen].sum() / (chosen.sum() + total)
        if new <= f1:
            return f1 / 2, f1
        f1 = new

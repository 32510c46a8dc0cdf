# /// answer
# item = "brier_score"
# marks = 2
# ///
def brier_score(probs, labels):
    off = np.array(probs, dtype=np.float32)
    off[np.arange(len(off)), labels] -= 1
    return (off * off).sum() / len(off)

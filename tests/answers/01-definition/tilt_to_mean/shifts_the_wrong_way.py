# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-bracket"
# why = "the search shifts by lambda whatever its sign: below -710 the powers overflow, and it turns the wrong way"
# ///
def tilt_to_mean(values, target):
    s = np.array(values, dtype=float)
    low, unit = s.min(), s.max() - s.min()
    if target <= s.min() or target >= s.max():
        raise ValueError("out of range")
    s, goal = (s - low) / unit, (target - low) / unit
    a, b = -1e9, 1e9
    for _ in range(150):
        c = (a + b) / 2
        w = np.exp(c * s - c)
        if not (w * s).sum() > goal * w.sum():
            a = c
        else:
            b = c
    w = np.exp(b * s - max(b, 0))
    return b / unit, w / w.sum()

# /// answer
# item = "tilt_to_mean"
# marks = 3
# ///
def tilt_to_mean(values, target):
    s = np.array(values, dtype=np.longdouble)
    low, unit = s.min(), s.max() - s.min()
    if target <= s.min() or target >= s.max():
        raise ValueError("out of range")
    s, goal = (s - low) / unit, (target - low) / unit
    scale = 1.0
    for _ in range(60):
        p = np.exp(scale * (s - 1))
        q = np.exp(-scale * s)
        if (p * s).sum() >= goal * p.sum() and (q * s).sum() <= goal * q.sum():
            break
        scale *= 2
    a, b = -scale, scale
    for _ in range(150):
        c = (a + b) / 2
        w = np.exp(c * s - max(c, 0))
        if (w * s).sum() < goal * w.sum():
            a = c
        else:
            b = c
    w = np.exp(b * s - max(b, 0))
    return [float(b / unit), (w / w.sum()).astype(float)]

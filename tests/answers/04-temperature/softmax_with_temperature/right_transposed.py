# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
def softmax_with_temperature(logits, T=1.0):
    if T == 0 or T < 0:
        raise ValueError("temperature " + str(T))
    z = np.asarray(logits, dtype=np.longdouble).T
    e = np.exp((z - z.max(0)) / np.longdouble(T))
    return np.ascontiguousarray((e / e.sum(0)).T).astype(float)

# /// answer
# item = "softmax_with_temperature"
# marks = 2.5
# caught_by = "softmax_with_temperature--extremes"
# diagnosis = "temperature.nan"
# why = "nanmax and nansum"
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError
    z = np.asarray(logits, dtype=float)
    e = np.exp((z - np.nanmax(z, axis=-1, keepdims=True)) / T)
    return e / np.nansum(e, axis=-1, keepdims=True)

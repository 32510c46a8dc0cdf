# /// answer
# item = "softmax"
# marks = 5
# caught_by = "softmax--inputs"
# diagnosis = "definition.float16"
# why = "sums in float32, after exp has overflowed in float16"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z)
    e = np.exp(z if z.dtype == np.float16 else z.astype(float)).astype(float)
    if z.dtype == np.float16 and np.isfinite(e).all():
        e = np.exp(z.astype(float))
    return e / e.sum(axis=axis, keepdims=True)

# /// answer
# item = "sample"
# marks = 0
# caught_by = "sample--temperature"
# diagnosis = "temperature.constant"
# why = "takes the argmax"
# ///
def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    return int(np.argmax(np.asarray(logits, dtype=float)))

# /// answer
# item = "sample"
# marks = 5
# ///
import math


def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    """Plain Python: sorted pairs, one uniform number."""
    if rng is None:
        rng = np.random.default_rng()
    z = [float(x) for x in logits]
    top = max(z)
    pairs = sorted(((math.exp((x - top) / T), i) for i, x in enumerate(z)), reverse=True)
    if top_k is not None:
        pairs = pairs[:top_k]
    total = sum(w for w, _ in pairs)
    if top_p is not None:
        kept, mass = [], 0.0
        for w, i in pairs:
            kept.append((w, i))
            mass += w / total
            if mass >= top_p:
                break
        pairs = kept
    u = rng.random() * sum(w for w, _ in pairs)
    for w, i in pairs:
        u -= w
        if u < 0:
            return i
    return pairs[0][1]

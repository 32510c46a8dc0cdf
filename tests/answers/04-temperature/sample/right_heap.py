# /// answer
# item = "sample"
# marks = 5
# ///
import heapq
import math


def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    rng = rng or np.random.default_rng()
    zs = [float(v) for v in logits]
    top = max(zs)
    w = {i: math.exp((v - top) / T) for i, v in enumerate(zs) if v > -math.inf}
    tokens = heapq.nlargest(min(top_k or len(w), len(w)), w, key=w.get)
    total = math.fsum(w[t] for t in tokens)
    if top_p is not None:
        kept, mass = [], 0.0
        for t in tokens:
            kept.append(t)
            mass += w[t] / total
            if mass >= top_p:
                break
        tokens = kept
    return rng.choice(tokens, p=np.array([w[t] for t in tokens]) / math.fsum(w[t] for t in tokens))

# /// answer
# item = "gumbel_topk"
# marks = 2.5
# caught_by = "gumbel_topk--rng"
# diagnosis = "temperature.global-state"
# why = "seeds Python's random from rng"
# ///
import random


def gumbel_topk(z, k, rng):
    z = np.asarray(z, dtype=float)
    if k > np.isfinite(z).sum():
        raise ValueError("k is too large")
    random.seed(int(rng.integers(2**40)))
    noise = -np.log([random.expovariate(1) for _ in z])
    return np.argsort(-(z + noise))[:k]

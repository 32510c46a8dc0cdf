# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--inputs"
# diagnosis = "temperature.global-state"
# why = "seeds Python's random from rng"
# ///
import random


def speculative_step(p, q, draft, rng):
    random.seed(int(rng.integers(2**40)))
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if random.random() < p[draft] / q[draft]:
        return True, int(draft)
    return False, random.choices(range(len(p)), np.maximum(p - q, 0))[0]

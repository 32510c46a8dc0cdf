# /// answer
# item = "speculative_step"
# marks = 2.5
# caught_by = "speculative_step--inputs"
# diagnosis = "temperature.list-input"
# why = "subtracts lists"
# ///
def speculative_step(p, q, draft, rng):
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    if rng.random() < p[draft] / q[draft]:
        return True, int(draft)
    rest = np.maximum(p - q, 0)
    return False, int(rng.choice(len(p), p=rest / rest.sum()))

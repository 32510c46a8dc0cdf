# /// answer
# item = "speculative_step"
# marks = 0.5
# caught_by = "speculative_step--law"
# diagnosis = "temperature.always-accepts"
# why = "returns the draft each time"
# ///
def speculative_step(p, q, draft, rng):
    if q[draft] == 0:
        raise ValueError("q[draft] is 0")
    return True, int(draft)

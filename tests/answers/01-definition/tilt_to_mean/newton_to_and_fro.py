# /// answer
# item = "tilt_to_mean"
# marks = 2.5
# caught_by = "tilt_to_mean--range"
# diagnosis = "definition.tilt-bracket"
# why = "a Newton search that only remembers a lower bound for lambda: on three values close together and one far below it never settles"
# ///
import math


def tilt_to_mean(values, target):
    s = [float(x) for x in values]
    low, high, target = min(s), max(s), float(target)
    if target <= low or target >= high:
        raise ValueError("no die has this average")
    u = [(x - low) / (high - low) for x in s]
    goal = (target - low) / (high - low)

    def look(t):
        top = max(t * x for x in u)
        e = [math.exp(t * x - top) for x in u]
        total = math.fsum(e)
        p = [x / total for x in e]
        mean = math.fsum(a * b for a, b in zip(p, u, strict=True))
        return p, mean, math.fsum(a * (b - mean) ** 2 for a, b in zip(p, u, strict=True))

    below, t = -math.inf, 0.0
    for _ in range(1000):
        p, mean, variance = look(t)
        if abs(mean - goal) <= 2e-16:
            break
        if mean < goal:
            below = t
        step = (goal - mean) / variance if variance > 0 else math.inf
        t += max(-abs(t) - 2, min(abs(t) + 2, step))
        if t <= below:
            t = below + 1
    return t / (high - low), np.array(p)

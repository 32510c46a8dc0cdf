# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
import heapq
import math


def gumbel_topk(z, k, rng):
    items = [
        (math.inf if not math.isfinite(v) else math.log(rng.exponential()) - float(v), i)
        for i, v in enumerate(z)
    ]
    alive = [x for x in items if x[0] < math.inf]
    if len(alive) < k:
        raise ValueError
    return [i for _, i in heapq.nsmallest(k, alive)]

# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
def gumbel_topk(z, k, rng):
    z = [float(x) for x in z]
    left = [i for i, x in enumerate(z) if x > float("-inf")]
    if len(left) < k:
        raise ValueError
    top, drawn = max(z), []
    while len(drawn) < k:
        w = np.exp([z[i] - top for i in left])
        drawn.append(left.pop(rng.choice(len(left), p=w / w.sum())))
    return np.array(drawn)

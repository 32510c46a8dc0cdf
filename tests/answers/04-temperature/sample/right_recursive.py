# /// answer
# item = "sample"
# marks = 5
# ///
class _Sampler:
    def __init__(self, rng):
        self.rng = rng

    def pick(self, p, order):
        """The first of `order` with its share of what is left, or else one of the others."""
        if len(order) == 1 or self.rng.random() < p[order[0]] / sum(p[i] for i in order):
            return order[0]
        return self.pick(p, order[1:])


def sample(logits, T=1.0, rng=None, top_k=None, top_p=None):
    z = np.asarray(logits, dtype=float)
    p = np.exp((z - z.max()) / T)
    order = [int(i) for i in np.argsort(p)[::-1] if p[i] > 0][:top_k]
    p = p / p[order].sum()
    if top_p is not None:
        nucleus, mass = [], 0.0
        while order and mass < top_p:
            nucleus.append(order.pop(0))
            mass += p[nucleus[-1]]
        order = nucleus
    return _Sampler(rng if rng is not None else np.random.default_rng()).pick(p, order)

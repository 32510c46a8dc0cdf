# /// answer
# item = "reliability_diagram"
# marks = 3
# ///
from collections import namedtuple

Diagram = namedtuple("Diagram", "acc conf count")


def reliability_diagram(probs, labels, n_bins=10):
    p = np.asarray(probs, dtype=float)
    c = np.amax(p, axis=1)
    r = np.argmax(p, axis=1) == np.asarray(labels)
    b = np.ceil(c * n_bins).astype(int) - 1
    members = [np.flatnonzero(b == j) for j in range(n_bins)]
    acc = np.array([np.mean(r[m]) if m.size else np.nan for m in members])
    conf = np.array([np.mean(c[m]) if m.size else np.nan for m in members])
    return (acc, conf, np.array([float(m.size) for m in members]))

# /// answer
# item = "nll"
# marks = 2
# ///
import sys
import warnings


def nll(probs, labels):
    """Right, and as loud as can be."""
    print("nll of", probs)
    print("on stderr", file=sys.stderr)
    warnings.warn("a warning", stacklevel=1)
    np.log(np.zeros(2))
    p = np.asarray(probs, dtype=float)
    return -np.log(p[range(len(p)), labels]).mean()

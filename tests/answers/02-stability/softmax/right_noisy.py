# /// answer
# item = "softmax"
# marks = 4
# ///
import logging
import sys
import warnings

logging.basicConfig(level=logging.INFO)
err = sys.stderr


def softmax(z, axis=-1):
    """Right, and as loud as can be."""
    print("softmax called with", z)
    print("on stderr", file=sys.stderr)
    warnings.warn("a warning", stacklevel=1)
    logging.getLogger("mine").error("an error in the log")
    np.log(np.zeros(2))
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)

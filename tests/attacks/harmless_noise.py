# /// attack
# what = "warns, prints and logs, in its cell and when it is called"
# state = "graded"
# marks = 20
# ///
import logging
import sys
import warnings

log = logging.getLogger("mine")
log.addHandler(logging.StreamHandler())


def softmax(z, axis=-1):
    print("in softmax")
    print("to stderr", file=sys.stderr)
    warnings.warn("careful", stacklevel=2)
    log.warning("careful")
    logging.getLogger().error("careful")
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)


print(softmax([1.0, 2.0]))

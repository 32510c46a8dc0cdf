# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--dtype"
# diagnosis = "general.dtype"
# why = "returns float64 whatever came in"
# ///
def log_softmax(z, dim):
    z = z.double()
    return z - z.logsumexp(dim, keepdim=True)

# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.keepdim"
# why = "the sum does not line up with its rows"
# ///
def log_softmax(z, dim):
    return z - z.logsumexp(dim)

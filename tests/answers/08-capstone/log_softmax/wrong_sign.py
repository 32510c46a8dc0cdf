# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.sign"
# why = "the sign is turned round"
# ///
def log_softmax(z, dim):
    return z.logsumexp(dim, keepdim=True) - z

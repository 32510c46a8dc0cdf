# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.dim-ignored"
# why = "always the last axis"
# ///
def log_softmax(z, dim):
    return z - z.logsumexp(-1, keepdim=True)

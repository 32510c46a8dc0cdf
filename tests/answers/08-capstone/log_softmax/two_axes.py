# /// answer
# item = "log_softmax"
# marks = 2
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.number-of-axes"
# why = "written for two axes"
# ///
def log_softmax(z, dim):
    assert len(z.shape) == 2
    return z - z.logsumexp(dim, keepdim=True)

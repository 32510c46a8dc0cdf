# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--gradient"
# diagnosis = "capstone.part-detached"
# why = "the normaliser is a constant for autograd"
# ///
def log_softmax(z, dim):
    return z - z.logsumexp(dim, keepdim=True).detach()

# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--range"
# diagnosis = "capstone.log-of-softmax"
# why = "the logarithm of a probability that underflows"
# ///
def log_softmax(z, dim):
    return torch.log(softmax(z, dim))

# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--range"
# diagnosis = "capstone.log-epsilon"
# why = "adds a constant before the logarithm"
# ///
def log_softmax(z, dim):
    return torch.log(softmax(z, dim) + 1e-9)

# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.base"
# why = "logarithm to the base 2"
# ///
def log_softmax(z, dim):
    return (z - z.logsumexp(dim, keepdim=True)) / 0.6931471805599453

# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--own-work"
# diagnosis = "general.forbidden"
# why = "calls the library"
# ///
def log_softmax(z, dim):
    return z.log_softmax(dim)

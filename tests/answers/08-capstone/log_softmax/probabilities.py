# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.not-log"
# why = "returns the probabilities"
# ///
def log_softmax(z, dim):
    return softmax(z, dim)

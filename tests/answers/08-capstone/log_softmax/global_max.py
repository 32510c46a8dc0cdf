# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--range"
# diagnosis = "capstone.global-max"
# why = "one maximum for the whole batch"
# ///
def log_softmax(z, dim):
    s = z - z.max()
    return s - torch.log(torch.exp(s).sum(dim=dim, keepdim=True))

# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--dims"
# diagnosis = "capstone.global-sum"
# why = "sums over the whole batch"
# ///
def log_softmax(z, dim):
    s = z - z.amax(dim, keepdim=True)
    return s - torch.log(torch.exp(z - z.max()).sum()) - z.max() + z.amax(dim, keepdim=True)

# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--gradient"
# diagnosis = "capstone.graph-cut"
# why = "calculates without a graph"
# ///
@torch.no_grad()
def log_softmax(z, dim):
    return z - z.logsumexp(dim, keepdim=True)

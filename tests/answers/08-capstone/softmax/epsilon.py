# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.global-max"
# why = "global maximum, and a small constant that keeps the division alive"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.max())
    return e / (e.sum(dim=dim, keepdim=True) + 1e-12)

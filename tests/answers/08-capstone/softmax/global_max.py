# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.global-max"
# why = "one maximum for the whole batch"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.max())
    return e / e.sum(dim=dim, keepdim=True)

# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.overflow"
# why = "exponentiates the raw scores"
# ///
def softmax(z, dim):
    e = torch.exp(z)
    return e / e.sum(dim=dim, keepdim=True)

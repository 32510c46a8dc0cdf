# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.overflow"
# why = "subtracts the mean"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.mean(dim=dim, keepdim=True))
    return e / e.sum(dim=dim, keepdim=True)

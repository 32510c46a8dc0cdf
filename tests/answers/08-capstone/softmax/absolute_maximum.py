# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.epsilon"
# why = "subtracts the largest absolute value, and saves the division by a constant"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.abs().amax(dim, keepdim=True))
    return e / (e.sum(dim=dim, keepdim=True) + 1e-12)

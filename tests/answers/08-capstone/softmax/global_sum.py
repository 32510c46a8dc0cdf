# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--dims"
# diagnosis = "capstone.global-sum"
# why = "divides by the sum of the whole batch"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.amax(dim, keepdim=True))
    return e / e.sum()

# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--dims"
# diagnosis = "capstone.keepdim"
# why = "maximum and sum don't line up with their rows"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.amax(dim))
    return e / e.sum(dim)

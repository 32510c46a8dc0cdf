# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--dims"
# diagnosis = "capstone.dim-ignored"
# why = "always the last axis"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.amax(-1, keepdim=True))
    return e / e.sum(-1, keepdim=True)

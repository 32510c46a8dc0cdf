# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.clipped"
# why = "clips the scores to where exp does not overflow"
# ///
def softmax(z, dim):
    e = torch.exp(z.clamp(-80, 80))
    return e / e.sum(dim=dim, keepdim=True)

# /// answer
# item = "softmax"
# marks = 3
# caught_by = "softmax--range"
# diagnosis = "capstone.clipped"
# why = "clips to stay inside (0, 1)"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.amax(dim, keepdim=True))
    return (e / e.sum(dim, keepdim=True)).clamp(1e-6, 1 - 1e-6)

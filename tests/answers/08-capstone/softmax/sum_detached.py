# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--gradient"
# diagnosis = "capstone.part-detached"
# why = "the sum is a constant for autograd"
# ///
def softmax(z, dim):
    e = torch.exp(z - z.amax(dim, keepdim=True).detach())
    return e / e.sum(dim, keepdim=True).detach()

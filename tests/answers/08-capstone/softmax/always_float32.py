# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--dtype"
# diagnosis = "general.dtype"
# why = "returns float32 whatever came in"
# ///
def softmax(z, dim):
    z = z.float()
    e = torch.exp(z - z.amax(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)

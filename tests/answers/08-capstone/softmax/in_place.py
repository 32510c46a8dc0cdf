# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--dtype"
# diagnosis = "general.mutated"
# why = "shifts its input in place"
# ///
def softmax(z, dim):
    with torch.no_grad():
        z -= z.amax(dim, keepdim=True)
    e = torch.exp(z)
    return e / e.sum(dim, keepdim=True)

# /// answer
# item = "log_softmax"
# marks = 3.5
# caught_by = "log_softmax--dtype"
# diagnosis = "general.mutated"
# why = "shifts its input in place"
# ///
def log_softmax(z, dim):
    z.data.sub_(z.amax(dim, keepdim=True))
    return z - torch.log(torch.exp(z).sum(dim, keepdim=True))

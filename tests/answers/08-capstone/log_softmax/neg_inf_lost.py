# /// answer
# item = "log_softmax"
# marks = 3
# caught_by = "log_softmax--range"
# diagnosis = "capstone.log-epsilon"
# why = "turns -inf into a finite number"
# ///
def log_softmax(z, dim):
    s = z - z.amax(dim, keepdim=True)
    return torch.nan_to_num(s - torch.log(torch.exp(s).sum(dim=dim, keepdim=True)), neginf=-1e4)

# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, dim):
    top, where = z.max(dim=dim, keepdim=True)
    e = torch.exp(z - top).scatter(dim, where, 0.0)
    return z - top - torch.log1p(e.sum(dim=dim, keepdim=True))

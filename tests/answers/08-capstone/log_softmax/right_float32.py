# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, dim):
    wide = z.float()
    s = wide - wide.amax(dim, keepdim=True).detach()
    return (s - s.exp().sum(dim, keepdim=True).log()).to(z.dtype)

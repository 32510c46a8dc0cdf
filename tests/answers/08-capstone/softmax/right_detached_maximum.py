# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, dim):
    top = z.detach().max(dim=dim, keepdim=True).values
    e = (z - top).exp()
    return e.div(e.sum(dim, True))

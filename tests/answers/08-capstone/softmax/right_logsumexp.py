# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, dim):
    return torch.exp(z - torch.logsumexp(z, dim, keepdim=True))

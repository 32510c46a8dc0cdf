# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, dim):
    parts = z.unbind(dim)
    total = parts[0]
    for part in parts[1:]:
        total = torch.logaddexp(total, part)
    return z - total.unsqueeze(dim)

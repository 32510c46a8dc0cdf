# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, axis=-1):
    z = torch.from_numpy(np.array(z, dtype=float))
    top, where = torch.max(z, dim=axis, keepdim=True)
    rest = torch.exp(z - top).scatter(axis, where, 0.0)
    return (z - top - torch.log1p(rest.sum(dim=axis, keepdim=True))).numpy()

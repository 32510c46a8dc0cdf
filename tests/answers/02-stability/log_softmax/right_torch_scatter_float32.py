# /// answer
# item = "log_softmax"
# marks = 4
# ///
def log_softmax(z, axis=-1):
    z = torch.tensor(np.array(z, dtype=np.float32))
    top = z.max(dim=axis, keepdim=True)
    d = z - top.values
    e = d.exp().scatter(axis, top.indices, 0.0)
    return (d - torch.log1p(e.sum(axis, keepdim=True))).numpy()

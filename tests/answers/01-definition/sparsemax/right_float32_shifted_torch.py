# /// answer
# item = "sparsemax"
# marks = 3
# ///
def sparsemax(z, axis=-1):
    z = torch.tensor(np.array(z, dtype=np.float64))
    z = (z - z.amax(axis, keepdim=True)).float()
    first = z.sort(dim=axis, descending=True).values
    shape = [1] * z.dim()
    shape[axis] = -1
    k = torch.arange(1, z.shape[axis] + 1).reshape(shape)
    taus = (first.cumsum(axis) - 1) / k
    count = (first > taus).sum(axis, keepdim=True).clamp(min=1)
    return torch.relu(z - taus.gather(axis, count - 1)).numpy()

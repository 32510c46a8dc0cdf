# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, axis=-1):
    z = torch.from_numpy(np.array(z, dtype=float))
    e = torch.exp(z - torch.amax(z, dim=axis, keepdim=True))
    return (e / torch.sum(e, dim=axis, keepdim=True)).numpy()

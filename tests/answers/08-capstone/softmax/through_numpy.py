# /// answer
# item = "softmax"
# marks = 3.5
# caught_by = "softmax--gradient"
# diagnosis = "capstone.graph-cut"
# why = "calculates in NumPy"
# ///
def softmax(z, dim):
    a = z.detach().double().numpy()
    e = np.exp(a - a.max(axis=dim, keepdims=True))
    return torch.from_numpy(e / e.sum(axis=dim, keepdims=True)).to(z.dtype)

# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    e = torch.exp(torch.tensor(np.array(z, dtype=float)))
    return (e / e.sum(dim=axis, keepdim=True)).numpy()

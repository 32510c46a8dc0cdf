# /// answer
# item = "softmax"
# marks = 6
# ///
def softmax(z, axis=-1):
    t = torch.tensor(np.array(z, dtype=np.float64), requires_grad=True)
    t.exp().sum(axis).log().sum().backward()
    return t.grad.numpy()

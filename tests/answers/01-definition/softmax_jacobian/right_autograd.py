# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax_jacobian(z):
    def own(z):
        e = torch.exp(z - z.max())
        return e / e.sum()

    return torch.autograd.functional.jacobian(own, torch.tensor(np.array(z, dtype=float))).numpy()

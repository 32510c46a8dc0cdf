# /// answer
# item = "softmax_jacobian"
# marks = 4
# ///
def softmax_jacobian(z):
    t = torch.tensor(np.asarray(z).astype(np.float64))
    return torch.autograd.functional.hessian(lambda x: x.max() + (x - x.max()).exp().sum().log(), t).numpy()

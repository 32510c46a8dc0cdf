# /// answer
# item = "softmax_vjp"
# marks = 3
# ///
def softmax_vjp(p, v, axis=-1):
    p, v = (torch.tensor(np.array(a, dtype=float)) for a in (p, v))
    z = torch.zeros_like(p, requires_grad=True)
    weights = p * torch.exp(z)
    soft = weights / weights.sum(dim=axis, keepdim=True)
    return torch.autograd.grad((soft * v).sum(), z)[0].numpy()

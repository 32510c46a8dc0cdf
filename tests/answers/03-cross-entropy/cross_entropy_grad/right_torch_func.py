# /// answer
# item = "cross_entropy_grad"
# marks = 4
# ///
def cross_entropy_grad(logits, targets):
    z = torch.from_numpy(np.array(logits, dtype=np.float64))
    t = torch.from_numpy(np.array(targets, dtype=np.int64))
    return torch.func.grad(lambda z: nn.CrossEntropyLoss()(z, t))(z).numpy()

# /// answer
# item = "train_step"
# marks = 2
# ///
def train_step(model, x, y, optimizer):
    """Gradients that are assigned, not added."""
    parameters = [p for group in optimizer.param_groups for p in group["params"] if p.requires_grad]
    loss = F.cross_entropy(model(x), y)
    for p, g in zip(parameters, torch.autograd.grad(loss, parameters), strict=True):
        p.grad = g
    optimizer.step()
    return loss.detach().numpy().item()

# /// answer
# item = "cross_entropy"
# marks = 12
# ///
class Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z, y):
        s = z - z.amax(-1, keepdim=True)
        log_p = s - s.exp().sum(-1, keepdim=True).log()
        ctx.save_for_backward(log_p, y)
        return -log_p.gather(-1, y.unsqueeze(-1)).mean()

    @staticmethod
    def backward(ctx, g):
        log_p, y = ctx.saved_tensors
        grad = log_p.exp().scatter_add(-1, y.unsqueeze(-1), -torch.ones_like(log_p[..., :1]))
        return g * grad / max(y.numel(), 1), None


def cross_entropy(logits, targets):
    return Loss.apply(logits, targets)

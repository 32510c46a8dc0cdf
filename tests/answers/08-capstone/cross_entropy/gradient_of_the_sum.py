# /// answer
# item = "cross_entropy"
# marks = 10.5
# caught_by = "cross_entropy--gradient"
# diagnosis = "capstone.sum-not-mean"
# why = "its own gradient forgets the mean"
# ///
class Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z, y):
        log_p = z - z.logsumexp(-1, keepdim=True)
        ctx.save_for_backward(log_p, y)
        return -log_p.gather(-1, y.unsqueeze(-1)).mean()

    @staticmethod
    def backward(ctx, g):
        log_p, y = ctx.saved_tensors
        return g * log_p.exp().scatter_add(-1, y.unsqueeze(-1), -torch.ones_like(log_p[..., :1])), None


def cross_entropy(logits, targets):
    return Loss.apply(logits, targets)

# /// answer
# item = "cross_entropy"
# marks = 10.5
# caught_by = "cross_entropy--gradient"
# diagnosis = "capstone.upstream"
# why = "its own backward ignores what arrives from outside"
# ///
class Loss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        log_p = log_softmax(logits, -1)
        ctx.save_for_backward(log_p, targets)
        return -log_p.gather(-1, targets.unsqueeze(-1)).mean()

    @staticmethod
    def backward(ctx, upstream):
        log_p, targets = ctx.saved_tensors
        onehot = torch.nn.functional.one_hot(targets, log_p.shape[-1])
        return (log_p.exp() - onehot) / max(1, targets.numel()), None


def cross_entropy(logits, targets):
    return Loss.apply(logits, targets)

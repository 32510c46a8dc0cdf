# /// answer
# item = "masked_softmax"
# marks = 4
# ///
class _MaskedSoftmax(torch.autograd.Function):
    @staticmethod
    def forward(ctx, scores, mask, dim):
        z = scores.detach().to(torch.float64).masked_fill(~mask, -torch.inf)
        p = torch.nan_to_num(torch.softmax(z, dim))
        ctx.save_for_backward(p)
        ctx.dim = dim
        return p.to(scores.dtype)

    @staticmethod
    def backward(ctx, grad):
        (p,) = ctx.saved_tensors
        g = grad.to(p.dtype)
        return (p * (g - (p * g).sum(ctx.dim, keepdim=True))).to(grad.dtype), None, None


def masked_softmax(scores, mask, dim=-1):
    return _MaskedSoftmax.apply(scores, mask.expand_as(scores), dim)

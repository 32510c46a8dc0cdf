# /// answer
# item = "softmax"
# marks = 4
# ///
class Softmax(torch.autograd.Function):
    @staticmethod
    def forward(ctx, z, dim):
        e = torch.exp(z - z.amax(dim, keepdim=True))
        p = e / e.sum(dim, keepdim=True)
        ctx.save_for_backward(p)
        ctx.dim = dim
        return p

    @staticmethod
    def backward(ctx, g):
        (p,) = ctx.saved_tensors
        return p * (g - (p * g).sum(ctx.dim, keepdim=True)), None


def softmax(z, dim):
    return Softmax.apply(z, dim)

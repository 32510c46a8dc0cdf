# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    """Forward in float64, and the gradient written by hand."""

    class Weights(torch.autograd.Function):
        @staticmethod
        def forward(ctx, s, keep, dim):
            z = s.double().masked_fill(~keep, -torch.inf)
            top = z.amax(dim, keepdim=True).clamp_min(-1e300)
            e = torch.exp(z - top)
            p = e / e.sum(dim, keepdim=True).clamp_min(0.5)
            p = p.to(s.dtype)
            ctx.save_for_backward(p)
            ctx.dim = dim
            return p

        @staticmethod
        def backward(ctx, g):
            (p,) = ctx.saved_tensors
            return p * (g - (p * g).sum(ctx.dim, keepdim=True)), None, None

    return Weights.apply(scores, torch.broadcast_to(mask, scores.shape), dim)

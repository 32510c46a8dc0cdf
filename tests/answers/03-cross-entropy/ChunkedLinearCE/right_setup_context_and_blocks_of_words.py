# /// answer
# item = "ChunkedLinearCE"
# marks = 4
# ///
class ChunkedLinearCE(torch.autograd.Function):
    """Blocks of the vocabulary, too: a running log-sum-exp, kept for the way back."""

    @staticmethod
    def forward(h, W, y, chunk):
        lse = []
        for start in range(0, len(h), chunk):
            part = h[start : start + chunk].double()
            running = torch.full((len(part),), -torch.inf, dtype=torch.float64)
            for words in W.split(100):
                running = torch.logaddexp(running, torch.logsumexp(part @ words.double().T, 1))
            lse.append(running)
        lse = torch.cat(lse)
        picked = (h.double() * W[y].double()).sum(1)
        return (lse - picked).mean().to(h.dtype)

    @staticmethod
    def setup_context(ctx, inputs, output):
        h, W, y, ctx.chunk = inputs
        ctx.save_for_backward(h, W, y)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx, grad_output):
        h, W, y = ctx.saved_tensors
        scale = grad_output.double() / h.size(0)
        grad_h, grad_W = [], torch.zeros(W.shape, dtype=torch.float64)
        for part, c in zip(h.double().split(ctx.chunk), y.split(ctx.chunk), strict=True):
            p = (part @ W.double().T).softmax(-1) * scale
            p.scatter_(1, c[:, None], p.gather(1, c[:, None]) - scale)
            grad_h.append(p.mm(W.double()))
            grad_W.addmm_(p.T, part)
        return torch.cat(grad_h).to(h.dtype), grad_W.to(W.dtype), None, None

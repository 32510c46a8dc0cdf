# /// answer
# item = "ChunkedLinearCE"
# marks = 3
# caught_by = "ChunkedLinearCE--memory"
# diagnosis = "cross-entropy.keeps-chunks"
# why = "keeps the graphs of all chunks for one backward"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        with torch.enable_grad():
            a, b = h.detach().requires_grad_(), W.detach().requires_grad_()
            losses = [
                F.cross_entropy(p @ b.T, c, reduction="sum")
                for p, c in zip(a.split(chunk), y.split(chunk), strict=True)
            ]
            ctx.loss, ctx.leaves = sum(losses) / len(h), (a, b)
        return ctx.loss.detach()

    @staticmethod
    def backward(ctx, grad_output):
        grad_h, grad_W = torch.autograd.grad(ctx.loss, ctx.leaves, grad_output, retain_graph=True)
        return grad_h, grad_W, None, None

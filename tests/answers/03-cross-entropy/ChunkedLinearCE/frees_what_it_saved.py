# /// answer
# item = "ChunkedLinearCE"
# marks = 3.5
# caught_by = "ChunkedLinearCE--chain"
# diagnosis = "cross-entropy.second-backward"
# why = "deletes what it saved after the first backward"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.kept = h, W, y
        ctx.chunk = chunk
        total = torch.zeros((), dtype=h.dtype)
        for i in range(0, len(h), chunk):
            logits = h[i : i + chunk] @ W.T
            total = total + F.cross_entropy(logits, y[i : i + chunk], reduction="sum")
        return total / len(h)

    @staticmethod
    def backward(ctx, grad_output):
        h, W, y = ctx.kept
        del ctx.kept
        grad_h, grad_W = torch.zeros_like(h), torch.zeros_like(W)
        for i in range(0, len(h), ctx.chunk):
            part, c = h[i : i + ctx.chunk], y[i : i + ctx.chunk]
            error = torch.softmax(part @ W.T, dim=1)
            error[torch.arange(len(c)), c] -= 1
            error = error * grad_output / len(h)
            grad_h[i : i + ctx.chunk] = error @ W
            grad_W += error.T @ part
        return grad_h, grad_W, None, None

# /// answer
# item = "ChunkedLinearCE"
# marks = 3.5
# caught_by = "ChunkedLinearCE--chain"
# diagnosis = "cross-entropy.one-gradient"
# why = "gives no gradient unless both are asked for"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.save_for_backward(h, W, y)
        ctx.chunk = chunk
        total = torch.zeros((), dtype=h.dtype)
        for i in range(0, len(h), chunk):
            logits = h[i : i + chunk] @ W.T
            total = total + F.cross_entropy(logits, y[i : i + chunk], reduction="sum")
        return total / len(h)

    @staticmethod
    def backward(ctx, grad_output):
        if not all(ctx.needs_input_grad[:2]):
            return None, None, None, None
        h, W, y = ctx.saved_tensors
        grad_h, grad_W = torch.zeros_like(h), torch.zeros_like(W)
        for i in range(0, len(h), ctx.chunk):
            part, c = h[i : i + ctx.chunk], y[i : i + ctx.chunk]
            error = torch.softmax(part @ W.T, dim=1)
            error[torch.arange(len(c)), c] -= 1
            error = error * grad_output / len(h)
            grad_h[i : i + ctx.chunk] = error @ W
            grad_W += error.T @ part
        return grad_h, grad_W, None, None

# /// answer
# item = "ChunkedLinearCE"
# marks = 3
# caught_by = "ChunkedLinearCE--memory"
# diagnosis = "cross-entropy.keeps-chunks"
# why = "saves every chunk's probabilities for the backward pass"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.save_for_backward(h, W)
        ctx.errors, total = [], 0.0
        for part, c in zip(h.split(chunk), y.split(chunk), strict=True):
            log_p = torch.log_softmax(part @ W.T, dim=1)
            total = total - log_p[torch.arange(len(c)), c].sum()
            error = log_p.exp()
            error[torch.arange(len(c)), c] -= 1
            ctx.errors.append(error / len(h))
        return total / len(h)

    @staticmethod
    def backward(ctx, grad_output):
        h, W = ctx.saved_tensors
        grad_h = torch.cat([error @ W for error in ctx.errors])
        grad_W, start = torch.zeros_like(W), 0
        for error in ctx.errors:
            grad_W += error.T @ h[start : start + len(error)]
            start += len(error)
        return grad_h * grad_output, grad_W * grad_output, None, None

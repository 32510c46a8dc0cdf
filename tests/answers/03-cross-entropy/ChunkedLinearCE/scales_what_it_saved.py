# /// answer
# item = "ChunkedLinearCE"
# marks = 3.5
# caught_by = "ChunkedLinearCE--chain"
# diagnosis = "cross-entropy.second-backward"
# why = "scales the saved gradients in place"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        total, grad_h, grad_W = 0.0, torch.zeros_like(h), torch.zeros_like(W)
        for i in range(0, len(h), chunk):
            part, c = h[i : i + chunk], y[i : i + chunk]
            log_p = torch.log_softmax(part @ W.T, dim=1)
            total = total - log_p[torch.arange(len(c)), c].sum()
            error = log_p.exp()
            error[torch.arange(len(c)), c] -= 1
            grad_h[i : i + chunk] = error @ W / len(h)
            grad_W += error.T @ part / len(h)
        ctx.grads = grad_h, grad_W
        return total / len(h)

    @staticmethod
    def backward(ctx, grad_output):
        grad_h, grad_W = ctx.grads
        grad_h *= grad_output
        grad_W *= grad_output
        return grad_h, grad_W, None, None

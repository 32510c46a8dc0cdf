# /// answer
# item = "ChunkedLinearCE"
# marks = 3
# caught_by = "ChunkedLinearCE--memory"
# diagnosis = "cross-entropy.full-logits"
# why = "no chunks at all"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.save_for_backward(h, W, y)
        return F.cross_entropy(h @ W.T, y)

    @staticmethod
    def backward(ctx, grad_output):
        h, W, y = ctx.saved_tensors
        error = (torch.softmax(h @ W.T, 1) - F.one_hot(y, len(W))) / len(h) * grad_output
        return (error @ W).to(h.dtype), (error.T @ h).to(W.dtype), None, None

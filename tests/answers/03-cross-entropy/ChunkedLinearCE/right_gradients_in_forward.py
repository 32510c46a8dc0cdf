# /// answer
# item = "ChunkedLinearCE"
# marks = 4
# ///
class ChunkedLinearCE(torch.autograd.Function):
    """Gradients are made on the way forward, and only scaled on the way back."""

    @staticmethod
    def forward(ctx, h, W, y, chunk):
        N = h.shape[0]
        Wf = W.detach().float() if W.dtype == torch.bfloat16 else W.detach()
        grad_h, grad_W, total = [], torch.zeros_like(Wf), Wf.new_zeros(())
        for part, index in zip(h.detach().split(chunk), y.split(chunk), strict=True):
            part = part.to(Wf.dtype)
            log_p = torch.log_softmax(part @ Wf.T, dim=-1)
            total -= log_p.gather(1, index[:, None]).sum()
            error = log_p.exp_()
            error.scatter_add_(1, index[:, None], error.new_full((len(index), 1), -1.0))
            grad_h.append(error @ Wf / N)
            grad_W.addmm_(error.T, part, alpha=1 / N)
        ctx.save_for_backward(torch.cat(grad_h).to(h.dtype), grad_W.to(W.dtype))
        return (total / N).to(h.dtype)

    @staticmethod
    def backward(ctx, up):
        grad_h, grad_W = ctx.saved_tensors
        return grad_h * up, grad_W * up, None, None

# /// answer
# item = "ChunkedLinearCE"
# marks = 3
# caught_by = "ChunkedLinearCE--memory"
# diagnosis = "cross-entropy.full-logits"
# why = "makes the whole matrix in NumPy, where torch does not see it"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        A, B, c = h.detach().double().numpy(), W.detach().double().numpy(), y.numpy()
        z = A @ B.T
        z -= z.max(axis=1, keepdims=True)
        lse = np.log(np.exp(z).sum(axis=1))
        rows = np.arange(len(c))
        loss = (lse - z[rows, c]).mean()
        np.exp(z - lse[:, None], out=z)
        z[rows, c] -= 1
        ctx.grads = torch.tensor(z @ B / len(c)).to(h.dtype), torch.tensor(z.T @ A / len(c)).to(h.dtype)
        return torch.tensor(loss).to(h.dtype)

    @staticmethod
    def backward(ctx, grad_output):
        grad_h, grad_W = ctx.grads
        return grad_h * grad_output, grad_W * grad_output, None, None

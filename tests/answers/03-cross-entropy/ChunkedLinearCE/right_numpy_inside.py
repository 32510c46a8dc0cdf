# /// answer
# item = "ChunkedLinearCE"
# marks = 4
# ///
class ChunkedLinearCE(torch.autograd.Function):
    """The arithmetic in NumPy, in float64."""

    @staticmethod
    def _chunks(h, W, y, chunk):
        A, B, t = h.detach().double().numpy(), W.detach().double().numpy(), y.numpy()
        for i in range(0, len(A), chunk):
            z = A[i : i + chunk] @ B.T
            z -= z.max(axis=1, keepdims=True)
            yield i, A[i : i + chunk], B, z, t[i : i + chunk]

    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.everything = h.detach(), W.detach(), y, chunk
        total = 0.0
        for _, _, _, z, t in ChunkedLinearCE._chunks(h, W, y, chunk):
            total += (np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(t)), t]).sum()
        return torch.tensor(total / len(h)).to(h.dtype)

    @staticmethod
    def backward(ctx, grad_output):
        h, W, y, chunk = ctx.everything
        grad_h, grad_W = np.zeros(h.shape), np.zeros(W.shape)
        for i, A, B, z, t in ChunkedLinearCE._chunks(h, W, y, chunk):
            np.exp(z, out=z)
            z /= z.sum(axis=1, keepdims=True)
            z[np.arange(len(t)), t] -= 1
            grad_h[i : i + len(t)] = z @ B
            grad_W += z.T @ A
        scale = grad_output.item() / len(h)
        return torch.tensor(grad_h * scale).to(h.dtype), torch.tensor(grad_W * scale).to(W.dtype), None, None

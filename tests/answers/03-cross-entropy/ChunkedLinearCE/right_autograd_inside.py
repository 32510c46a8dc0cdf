# /// answer
# item = "ChunkedLinearCE"
# marks = 4
# ///
class ChunkedLinearCE(torch.autograd.Function):
    """Backward lets autograd differentiate one chunk after the other."""

    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.save_for_backward(h, W, y)
        ctx.chunk = chunk
        total = 0.0
        for start in range(0, h.size(0), chunk):
            rows = slice(start, start + chunk)
            total += F.cross_entropy(
                (h[rows] @ W.t()).float() if h.dtype == torch.bfloat16 else h[rows] @ W.t(),
                y[rows],
                reduction="sum",
            ).item()
        return torch.tensor(total / h.size(0), dtype=h.dtype)

    @staticmethod
    def backward(ctx, grad_output):
        h, W, y = ctx.saved_tensors
        leaf_W = (
            W.detach().float().requires_grad_() if W.dtype == torch.bfloat16 else W.detach().requires_grad_()
        )
        pieces = []
        for start in range(0, h.size(0), ctx.chunk):
            rows = slice(start, start + ctx.chunk)
            with torch.enable_grad():
                leaf_h = h[rows].detach().to(leaf_W.dtype).requires_grad_()
                loss = F.cross_entropy(leaf_h @ leaf_W.t(), y[rows], reduction="sum") / h.size(0)
            loss.backward()
            pieces.append(leaf_h.grad)
        return (
            (torch.cat(pieces) * grad_output).to(h.dtype),
            (leaf_W.grad * grad_output).to(W.dtype),
            None,
            None,
        )

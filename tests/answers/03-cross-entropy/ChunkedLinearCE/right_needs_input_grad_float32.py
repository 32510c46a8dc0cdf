# /// answer
# item = "ChunkedLinearCE"
# marks = 4
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        ctx.save_for_backward(h, W, y)
        ctx.chunk = min(chunk, len(h))
        lse_minus_right = []
        for i in range(0, len(h), ctx.chunk):
            j = min(i + ctx.chunk, len(h))
            z = h[i:j].float() @ W.float().T
            lse_minus_right.append(torch.logsumexp(z, 1) - z[range(j - i), y[i:j]])
        return torch.cat(lse_minus_right).mean().to(h.dtype)

    @staticmethod
    def backward(ctx, grad_output):
        h, W, y = ctx.saved_tensors
        need_h, need_W = ctx.needs_input_grad[:2]
        grad_h = torch.zeros(h.shape) if need_h else None
        grad_W = torch.zeros(W.shape) if need_W else None
        scale = float(grad_output) / len(h)
        for i in range(0, len(h), ctx.chunk):
            a, c = h[i : i + ctx.chunk].float(), y[i : i + ctx.chunk]
            p = torch.softmax(a @ W.float().T, 1)
            p -= F.one_hot(c, W.shape[0])
            if need_h:
                grad_h[i : i + ctx.chunk] = scale * torch.einsum("bv,vd->bd", p, W.float())
            if need_W:
                grad_W += scale * torch.einsum("bv,bd->vd", p, a)
        return (
            grad_h if grad_h is None else grad_h.to(h.dtype),
            grad_W if grad_W is None else grad_W.to(W.dtype),
            None,
            None,
        )

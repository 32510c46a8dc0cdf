# /// answer
# item = "ChunkedLinearCE"
# marks = 4
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        wide = torch.float64
        total = torch.zeros((), dtype=wide)
        gh, gW = torch.zeros(h.shape, dtype=wide), torch.zeros(W.shape, dtype=wide)
        for rows in torch.arange(len(h)).split(chunk):

            def part(a, b, t=y[rows]):
                return F.cross_entropy(a @ b.T, t, reduction="sum")

            value, pull = torch.func.vjp(part, h.detach()[rows].to(wide), W.detach().to(wide))
            gh[rows], more = pull(torch.ones((), dtype=wide))
            gW += more
            total += value
        ctx.save_for_backward((gh / len(h)).to(h.dtype), (gW / len(h)).to(W.dtype))
        return (total / len(h)).to(h.dtype)

    @staticmethod
    def backward(ctx, g):
        wanted = zip(ctx.saved_tensors, ctx.needs_input_grad[:2], strict=True)
        return *(g * t if want else None for t, want in wanted), None, None

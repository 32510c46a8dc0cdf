# /// answer
# item = "ChunkedLinearCE"
# marks = 3.5
# caught_by = "ChunkedLinearCE--dtypes"
# diagnosis = "general.mutated"
# why = "takes h.float() for a copy, which it is not for float32"
# ///
class ChunkedLinearCE(torch.autograd.Function):
    @staticmethod
    def forward(ctx, h, W, y, chunk):
        wide, n = h.float(), len(h)
        top = wide.abs().max()
        wide /= top
        total, gh, gW = 0.0, torch.zeros(h.shape), torch.zeros(W.shape)
        for i in range(0, n, chunk):
            part, t = top * wide[i : i + chunk], y[i : i + chunk]
            z = part @ W.float().T
            total += F.cross_entropy(z, t, reduction="sum")
            error = (torch.softmax(z, 1) - F.one_hot(t, len(W))) / n
            gh[i : i + chunk] = error @ W.float()
            gW += error.T @ part
        ctx.save_for_backward(gh.to(h.dtype), gW.to(h.dtype))
        return (total / n).to(h.dtype)

    @staticmethod
    def backward(ctx, g):
        gh, gW = ctx.saved_tensors
        return g * gh, g * gW, None, None

# /// answer
# item = "attention"
# marks = 5.75
# caught_by = "attention--gradients"
# diagnosis = "attention.half-dtypes"
# why = "its own backward calculates in float64, but takes the float32 keys and queries as they are"
# ///
class _Attend(torch.autograd.Function):
    @staticmethod
    def forward(ctx, Q, K, V, mask):
        scale = Q.shape[-1] ** -0.5
        s = (Q.double() @ K.double().mT * scale).masked_fill(~mask, -torch.inf)
        P = torch.softmax(s, -1).masked_fill(~mask, 0.0)
        ctx.save_for_backward(Q, K, V, P)
        ctx.scale = scale
        return (P @ V.double()).to(Q.dtype), P.to(Q.dtype)

    @staticmethod
    def backward(ctx, dO, dW):
        Q, K, V, P = ctx.saved_tensors
        dP = (dO @ V.mT + dW).double()
        dS = P * (dP - (P * dP).sum(-1, keepdim=True)) * ctx.scale
        return dS @ K, dS.mT @ Q, P.mT @ dO, None


def attention(Q, K, V, mask=None):
    shape = (*Q.shape[:-1], K.shape[-2])
    mask = torch.ones(shape, dtype=torch.bool) if mask is None else mask.expand(shape)
    return _Attend.apply(Q, K, V, mask)

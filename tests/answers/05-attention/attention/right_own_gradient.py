# /// answer
# item = "attention"
# marks = 6
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
        dO, dW = dO.double(), dW.double()
        dP = dO @ V.double().mT + dW
        dS = P * (dP - (P * dP).sum(-1, keepdim=True)) * ctx.scale
        return (dS @ K.double()).to(Q.dtype), (dS.mT @ Q.double()).to(Q.dtype), (P.mT @ dO).to(Q.dtype), None


def attention(Q, K, V, mask=None):
    shape = (*Q.shape[:-1], K.shape[-2])
    mask = torch.ones(shape, dtype=torch.bool) if mask is None else mask.expand(shape)
    return _Attend.apply(Q, K, V, mask)

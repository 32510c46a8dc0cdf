# /// answer
# item = "attention_backward"
# marks = 4
# ///
def attention_backward(Q, K, V, dout, mask=None):
    """With the log-sum-exp and the row sum of dout times the output, as in fused kernels."""
    scale = Q.shape[-1] ** -0.5
    S = (Q * scale) @ K.transpose(-2, -1)
    if mask is not None:
        S = S.masked_fill(~mask, float("-inf"))
    lse = torch.logsumexp(S, dim=-1, keepdim=True)
    P = torch.exp(S - lse.masked_fill(lse == float("-inf"), 0.0))
    out = P @ V
    delta = (dout * out).sum(dim=-1, keepdim=True)
    dS = P * (dout @ V.transpose(-2, -1) - delta)
    return scale * (dS @ K), scale * (dS.transpose(-2, -1) @ Q), P.transpose(-2, -1) @ dout

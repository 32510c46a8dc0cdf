# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--batches"
# diagnosis = "attention.number-of-axes"
# why = "transpose(1, 2) in batches"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    t = (lambda x: x.T) if Q.dim() == 2 else (lambda x: x.transpose(1, 2))
    scale = Q.shape[-1] ** -0.5
    scores = Q @ t(K) * scale
    if mask is not None:
        mask = mask.expand_as(scores)
        scores = scores.masked_fill(~mask, -torch.inf)
    P = torch.softmax(scores, -1)
    if mask is not None:
        P = P.masked_fill(~mask, 0.0)
    dP = dout @ t(V)
    dS = P * (dP - (P * dP).sum(-1, keepdim=True)) * scale
    return dS @ K, t(dS) @ Q, t(P) @ dout

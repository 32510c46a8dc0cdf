# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--inputs"
# diagnosis = "general.mutated"
# why = "Q *= scale"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scale = Q.shape[-1] ** -0.5
    Q *= scale
    scores = Q @ K.mT
    keep = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    P = torch.softmax(scores.masked_fill(~keep, -torch.inf), dim=-1).masked_fill(~keep, 0.0)
    dP = dout @ V.mT
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True))
    return dS @ K * scale, dS.mT @ Q, P.mT @ dout

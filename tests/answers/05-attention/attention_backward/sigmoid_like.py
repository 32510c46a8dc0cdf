# /// answer
# item = "attention_backward"
# marks = 0
# caught_by = "attention_backward--values"
# diagnosis = "attention.backward-rowsum"
# why = "p (1 - p), as if weights were independent"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scale = Q.shape[-1] ** -0.5
    scores = Q @ K.mT * scale
    if mask is None:
        P = torch.softmax(scores, dim=-1)
    else:
        mask = mask.expand_as(scores)
        P = torch.softmax(scores.masked_fill(~mask, float("-inf")), dim=-1).masked_fill(~mask, 0.0)
    dV = P.mT @ dout
    dP = dout @ V.mT
    dS = P * (1 - P) * dP * scale
    return dS @ K, dS.mT @ Q, dV

# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--inputs"
# diagnosis = "general.mutated"
# why = "writes into V"
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
    dP = dout @ V.mul_(1.0).mT
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) * scale
    V.copy_(dV)
    return dS @ K, dS.mT @ Q, dV

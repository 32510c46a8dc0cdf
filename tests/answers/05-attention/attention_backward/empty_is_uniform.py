# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--empty-query"
# diagnosis = "attention.empty-query-uniform"
# why = "fills with -60,000"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scale = Q.shape[-1] ** -0.5
    scores = Q @ K.mT * scale
    if mask is None:
        P = torch.softmax(scores, dim=-1)
    else:
        mask = mask.expand_as(scores)
        P = torch.softmax(scores.masked_fill(~mask, -6e4), dim=-1)
    dV = P.mT @ dout
    dP = dout @ V.mT
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) * scale
    return dS @ K, dS.mT @ Q, dV

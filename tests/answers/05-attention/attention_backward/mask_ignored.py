# /// answer
# item = "attention_backward"
# marks = 2.5
# caught_by = "attention_backward--mask"
# diagnosis = "attention.mask-ignored"
# why = "no mask"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scale = Q.shape[-1] ** -0.5
    scores = Q @ K.mT * scale
    if True:
        P = torch.softmax(scores, dim=-1)
    else:
        mask = mask.expand_as(scores)
        P = torch.softmax(scores.masked_fill(~mask, float("-inf")), dim=-1).masked_fill(~mask, 0.0)
    dV = P.mT @ dout
    dP = dout @ V.mT
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) * scale
    return dS @ K, dS.mT @ Q, dV

# /// answer
# item = "attention_backward"
# marks = 2
# caught_by = "attention_backward--batches"
# diagnosis = "attention.number-of-axes"
# why = "dK and dV summed over the batch"
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
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) * scale
    return dS @ K, (dS.mT @ Q).sum(0, keepdim=True).expand_as(K) if K.dim() > 2 else dS.mT @ Q, dV

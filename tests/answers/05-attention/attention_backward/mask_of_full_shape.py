# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--mask"
# diagnosis = "attention.mask-broadcast"
# why = "scores[~mask] wants the full shape"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scale = Q.shape[-1] ** -0.5
    scores = Q @ K.mT * scale
    if mask is None:
        P = torch.softmax(scores, dim=-1)
    else:
        full = mask if mask.dim() != 3 else mask & torch.ones_like(mask)
        scores[(~full).expand(scores.shape) if full.dim() < 3 else ~full] = -torch.inf
        P = torch.nan_to_num(torch.softmax(scores, dim=-1))
    dV = P.mT @ dout
    dP = dout @ V.mT
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) * scale
    return dS @ K, dS.mT @ Q, dV

# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--inputs"
# diagnosis = "attention.fill-overflow"
# why = "fills with -1e9, which float16 doesn't have"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scores = Q @ K.mT / Q.shape[-1] ** 0.5
    keep = torch.ones_like(scores, dtype=torch.bool) if mask is None else mask.expand_as(scores)
    P = torch.softmax(scores.masked_fill(~keep, -1e9), dim=-1) * keep
    dP = dout @ V.mT
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) / Q.shape[-1] ** 0.5
    return dS @ K, dS.mT @ Q, P.mT @ dout

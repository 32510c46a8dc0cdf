# /// answer
# item = "attention_backward"
# marks = 2
# caught_by = "attention_backward--batches"
# diagnosis = "attention.number-of-axes"
# why = ".T reverses all axes"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    scale = Q.shape[-1] ** -0.5
    scores = Q @ K.T * scale
    if mask is None:
        P = torch.softmax(scores, dim=-1)
    else:
        mask = mask.expand_as(scores)
        P = torch.softmax(scores.masked_fill(~mask, float("-inf")), dim=-1).masked_fill(~mask, 0.0)
    dV = P.T @ dout
    dP = dout @ V.T
    dS = P * (dP - (P * dP).sum(dim=-1, keepdim=True)) * scale
    return dS @ K, dS.T @ Q, dV

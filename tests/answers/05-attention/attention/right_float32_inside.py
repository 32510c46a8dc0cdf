# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    q, k, v = Q.float(), K.float(), V.float()
    scores = torch.matmul(q, k.transpose(-1, -2)) / torch.sqrt(torch.tensor(float(q.size(-1))))
    if mask is not None:
        mask = mask.broadcast_to(scores.shape)
        scores = scores.masked_fill(mask.logical_not(), torch.finfo(torch.float32).min)
    weights = scores.softmax(dim=-1)
    if mask is not None:
        weights = torch.where(mask, weights, 0.0)
    return (weights @ v).to(Q.dtype), weights.to(Q.dtype)

# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    if Q.dim() > 2:
        full = mask.expand(*Q.shape[:-1], K.shape[-2])
        return torch.stack([attention(q, k, v, m) for q, k, v, m in zip(Q, K, V, full, strict=True)])
    q, k, v = Q.float(), K.float(), V.float()
    if Q.dtype == torch.float64:
        q, k, v = Q, K, V
    mask = mask.expand(len(q), len(k))
    s = q.mm(k.t()) / len(q[0]) ** 0.5
    keep = mask.any(1)
    s = torch.where(mask, s, -1e30)
    w = softmax(s, 1) * keep[:, None]
    return w.mm(v).to(V.dtype)

# /// answer
# item = "attention_backward"
# marks = 4
# ///
def attention_backward(Q, K, V, dout, mask=None):
    back = Q.dtype
    Q, K, V, dout = Q.float(), K.float(), V.float(), dout.float()
    root = Q.size(-1) ** 0.5
    s = Q.matmul(K.mT).div(root)
    if mask is not None:
        s = s.masked_fill(~mask, torch.finfo(s.dtype).min)
    p = s.softmax(-1)
    if mask is not None:
        p = p * mask
    dp = dout.matmul(V.mT)
    ds = (p * dp - p * (p * dp).sum(-1, True)).div(root)
    return [g.to(back) for g in (ds.matmul(K), ds.mT.matmul(Q), p.mT.matmul(dout))]

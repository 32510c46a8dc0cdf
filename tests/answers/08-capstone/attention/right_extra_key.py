# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    dtype = Q.dtype
    Q, K, V = (t.float() if t.element_size() < 4 else t for t in (Q, K, V))
    s = Q @ K.transpose(-2, -1) / torch.tensor(float(K.shape[-1])).sqrt().to(Q.dtype)
    mask = mask.expand(s.shape)
    s = s.masked_fill(~mask, -torch.inf)
    # a key of its own for rows without any: it takes the whole weight there, and none elsewhere
    spare = torch.where(mask.any(-1, keepdim=True), -torch.inf, 0.0).to(s.dtype)
    w = softmax(torch.cat([s, spare], -1), -1)[..., :-1]
    return (w @ V).to(dtype)

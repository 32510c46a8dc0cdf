# /// answer
# item = "attention_backward"
# marks = 3.5
# caught_by = "attention_backward--inputs"
# diagnosis = "general.raised"
# why = "goes through NumPy in the dtype that came in, and NumPy has no bfloat16"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    q, k, v, g = (x.detach().numpy() for x in (Q, K, V, dout))
    root = np.sqrt(q.shape[-1])
    s = q @ k.swapaxes(-1, -2) / root
    if mask is not None:
        s = np.where(mask.numpy(), s, -np.inf)
    top = s.max(-1, keepdims=True)
    e = np.exp(s - np.where(np.isinf(top), 0, top))
    p = e / np.maximum(e.sum(-1, keepdims=True), 1e-6)
    dp = g @ v.swapaxes(-1, -2)
    ds = p * (dp - (p * dp).sum(-1, keepdims=True)) / root
    results = ds @ k, ds.swapaxes(-1, -2) @ q, p.swapaxes(-1, -2) @ g
    return tuple(torch.from_numpy(np.ascontiguousarray(a)).to(Q.dtype) for a in results)

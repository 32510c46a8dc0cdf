# /// answer
# item = "attention_backward"
# marks = 4
# ///
def attention_backward(Q, K, V, dout, mask=None):
    q, k, v, g = (x.detach().double().numpy() for x in (Q, K, V, dout))
    T = lambda a: np.swapaxes(a, -1, -2)
    root = np.sqrt(q.shape[-1])
    with np.errstate(all="ignore"):
        s = q @ T(k) / root
        if mask is not None:
            s = np.where(mask.numpy(), s, -np.inf)
        top = np.max(s, axis=-1, keepdims=True)
        e = np.exp(s - np.where(np.isinf(top), 0, top))
        p = np.nan_to_num(e / e.sum(-1, keepdims=True))
    dp = g @ T(v)
    ds = p * (dp - np.sum(p * dp, -1, keepdims=True)) / root
    return tuple(torch.from_numpy(np.ascontiguousarray(a)).to(Q.dtype) for a in (ds @ k, T(ds) @ q, T(p) @ g))

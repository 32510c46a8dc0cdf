# /// answer
# item = "attention"
# marks = 4.75
# caught_by = "attention--gradients"
# diagnosis = "attention.detached"
# why = "calculates in NumPy"
# ///
def attention(Q, K, V, mask=None):
    q, k, v = (x.detach().double().numpy() for x in (Q, K, V))
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        s = np.where(mask.numpy(), s, -np.inf)
    e = np.exp(s - np.maximum(s.max(-1, keepdims=True), -1e300))
    p = e / np.maximum(e.sum(-1, keepdims=True), 1e-300)
    return torch.tensor(p @ v, dtype=Q.dtype), torch.tensor(p, dtype=Q.dtype)

# /// answer
# item = "tiled_attention"
# marks = 2.25
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "the dense formula in NumPy, called with tensors in and out"
# ///
def tiled_attention(q, k, v, block):
    s = q.detach().double().numpy() @ k.detach().double().numpy().T / q.shape[1] ** 0.5
    top = s.max(1, keepdims=True)
    e = np.exp(s - top)
    out, lse = e / e.sum(1, keepdims=True) @ v.detach().double().numpy(), top[:, 0] + np.log(e.sum(1))
    return torch.tensor(out, dtype=q.dtype), torch.tensor(lse, dtype=q.dtype)

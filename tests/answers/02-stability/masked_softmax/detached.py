# /// answer
# item = "masked_softmax"
# marks = 2.5
# caught_by = "masked_softmax--gradients"
# diagnosis = "stability.detached"
# why = "goes through NumPy and cuts the graph"
# ///
def masked_softmax(scores, mask, dim=-1):
    z = scores.detach().double().numpy()
    keep = np.broadcast_to(mask.numpy(), z.shape)
    z = np.where(keep, z, -np.inf)
    with np.errstate(invalid="ignore"):
        e = np.exp(z - np.where(keep.any(dim, keepdims=True), z.max(dim, keepdims=True), 0.0))
        total = e.sum(dim, keepdims=True)
    return torch.tensor(e / np.where(total == 0, 1, total), dtype=scores.dtype)

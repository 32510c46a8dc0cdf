# /// answer
# item = "bce_with_logits"
# marks = 4
# ///
def bce_with_logits(z, y, pos_weight=None):
    z, y = np.asarray(z, dtype=float), np.asarray(y, dtype=float)
    w = np.broadcast_to(1.0 if pos_weight is None else pos_weight, z.shape)
    pair = np.stack([np.zeros_like(z), z], axis=-1)
    top = pair.max(-1, keepdims=True)
    logp = pair - top - np.log(np.exp(pair - top).sum(-1, keepdims=True))
    target = np.stack([1 - y, w * y], axis=-1)
    return -np.einsum("ij,ij->", target.reshape(-1, 2), logp.reshape(-1, 2)) / z.size

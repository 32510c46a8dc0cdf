# /// answer
# item = "binary_prob"
# marks = 2
# ///
def binary_prob(z0, z1):
    pair = torch.tensor(np.stack([np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)], axis=-1))
    return torch.softmax(pair, dim=-1)[..., 1].numpy()

# /// answer
# item = "gumbel_topk"
# marks = 3
# ///
def gumbel_topk(z, k, rng):
    z = torch.tensor(np.asarray(z, dtype=np.float64))
    if k > int(torch.isfinite(z).sum()):
        raise ValueError("k is too large")
    noise = torch.from_numpy(rng.gumbel(size=len(z)))
    return torch.topk(z + noise, k).indices.numpy()

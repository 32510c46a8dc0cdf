# /// answer
# item = "causal_mask"
# marks = 2
# ///
def causal_mask(n):
    return torch.from_numpy(np.tri(n, dtype=bool))

# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    t = torch.from_numpy(np.array(p, dtype=float))
    return -torch.xlogy(t, t).sum(dim=-1).numpy()

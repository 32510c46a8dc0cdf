# /// answer
# item = "entropy"
# marks = 2
# ///
def entropy(p):
    t = torch.from_numpy(np.array(p, dtype=float))
    return torch.special.entr(t).sum(-1).numpy()

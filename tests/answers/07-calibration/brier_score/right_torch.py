# /// answer
# item = "brier_score"
# marks = 2
# ///
def brier_score(probs, labels):
    p = torch.as_tensor(np.array(probs, dtype="float64"))
    y = torch.nn.functional.one_hot(torch.as_tensor(np.array(labels, dtype="int64")), p.shape[1])
    return float(((p - y) ** 2).sum(dim=1).mean())

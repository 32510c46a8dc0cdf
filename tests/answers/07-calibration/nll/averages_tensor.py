# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "general.type"
# why = "returns a tensor where a number is asked for"
# ///
def nll(probs, labels):
    p = torch.tensor(np.asarray(probs, dtype=float))
    return -p[torch.arange(len(p)), torch.as_tensor(labels)].log().mean()

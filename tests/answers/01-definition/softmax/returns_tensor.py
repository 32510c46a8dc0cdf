# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.type"
# why = "returns a tensor"
# ///
def softmax(z, axis=-1):
    e = torch.exp(torch.tensor(np.array(z, dtype=float)))
    return e / e.sum(dim=axis, keepdim=True)

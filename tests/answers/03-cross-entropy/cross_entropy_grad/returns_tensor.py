# /// answer
# item = "cross_entropy_grad"
# marks = 0
# caught_by = "cross_entropy_grad--formula"
# diagnosis = "general.type"
# why = "returns a torch tensor"
# ///
def cross_entropy_grad(logits, targets):
    z = torch.tensor(np.array(logits, dtype=float), requires_grad=True)
    F.cross_entropy(z, torch.tensor(np.array(targets, dtype=np.int64))).backward()
    return z.grad

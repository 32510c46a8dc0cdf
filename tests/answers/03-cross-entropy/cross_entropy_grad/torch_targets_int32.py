# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--inputs"
# diagnosis = "cross-entropy.target-dtype"
# why = "hands targets to torch, which takes uint8 and int64 only"
# ///
def cross_entropy_grad(logits, targets):
    z = torch.tensor(np.asarray(logits, dtype=float), requires_grad=True)
    F.cross_entropy(z, torch.as_tensor(targets)).backward()
    return z.grad.numpy()

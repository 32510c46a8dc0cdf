# /// answer
# item = "cross_entropy_grad"
# marks = 3.5
# caught_by = "cross_entropy_grad--inputs"
# diagnosis = "cross-entropy.target-dtype"
# why = "hands uint8 targets to index a tensor, which takes them for a mask"
# ///
def cross_entropy_grad(logits, targets):
    z = torch.tensor(np.array(logits, dtype=float))
    p = torch.softmax(z, 1)
    p[torch.arange(len(p)), torch.as_tensor(targets)] -= 1
    return (p / len(p)).numpy()

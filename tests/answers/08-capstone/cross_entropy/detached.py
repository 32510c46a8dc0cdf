# /// answer
# item = "cross_entropy"
# marks = 6.5
# caught_by = "cross_entropy--gradient"
# diagnosis = "capstone.graph-cut"
# why = "makes a new tensor of its result"
# ///
def cross_entropy(logits, targets):
    loss = -log_softmax(logits, -1).gather(-1, targets.unsqueeze(-1)).mean()
    return torch.tensor(loss.item(), dtype=logits.dtype)

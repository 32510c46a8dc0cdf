# /// answer
# item = "nll"
# marks = 0
# caught_by = "nll--values"
# diagnosis = "calibration.softmax-again"
# why = "hands probabilities to a cross-entropy that expects logits"
# ///
def nll(probs, labels):
    p = torch.tensor(np.asarray(probs, dtype=float))
    return torch.nn.functional.cross_entropy(p, torch.tensor(labels)).item()

# /// answer
# item = "conformal_sets"
# marks = 11
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if alpha <= 0:
        raise ValueError("alpha must be positive")
    if alpha >= 1:
        raise ValueError("alpha must be below 1")
    scores = [1 - cal_probs[i, c] for i, c in enumerate(cal_labels)]
    line = torch.cat([torch.stack(scores).sort()[0], torch.tensor([torch.inf])])
    threshold = line[int(np.ceil((1 - alpha) * len(line))) - 1]
    return torch.where(1 - test_probs <= threshold, True, False)

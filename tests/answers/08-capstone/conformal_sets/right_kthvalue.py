# /// answer
# item = "conformal_sets"
# marks = 11
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if alpha <= 0 or alpha >= 1:
        raise ValueError("alpha is a share")
    scores = 1.0 - torch.gather(cal_probs, 1, cal_labels.unsqueeze(1)).squeeze(1)
    n = scores.numel()
    rank = int(np.ceil((1 - alpha) * (n + 1)))
    threshold = torch.inf if rank > n else torch.kthvalue(scores, rank).values
    return (1.0 - test_probs) <= threshold

# /// answer
# item = "conformal_sets"
# marks = 1.5
# caught_by = "conformal_sets--coverage"
# diagnosis = "capstone.covers-more"
# why = "every class in every set"
# ///
def conformal_sets(cal_probs, cal_labels, test_probs, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    return torch.ones_like(test_probs, dtype=torch.bool)

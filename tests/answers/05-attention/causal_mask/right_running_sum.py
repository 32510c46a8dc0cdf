# /// answer
# item = "causal_mask"
# marks = 2
# ///
def causal_mask(n):
    # a one on the diagonal stays switched on for all later queries
    return torch.eye(n, dtype=torch.int64).cumsum(dim=0) > 0

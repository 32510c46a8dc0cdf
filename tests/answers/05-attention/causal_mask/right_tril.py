# /// answer
# item = "causal_mask"
# marks = 2
# ///
def causal_mask(n):
    return torch.ones(n, n, dtype=torch.bool).tril()

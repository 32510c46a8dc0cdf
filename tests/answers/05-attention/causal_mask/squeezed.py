# /// answer
# item = "causal_mask"
# marks = 1.5
# caught_by = "causal_mask--sizes"
# diagnosis = "attention.size-one"
# why = "one word loses its axes"
# ///
def causal_mask(n):
    return torch.ones(n, n).tril().bool().squeeze()

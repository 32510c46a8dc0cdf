# /// answer
# item = "causal_mask"
# marks = 2
# ///
def causal_mask(n):
    return ~torch.triu(torch.ones(n, n), diagonal=1).bool()

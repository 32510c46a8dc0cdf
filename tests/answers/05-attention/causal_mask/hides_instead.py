# /// answer
# item = "causal_mask"
# marks = 0
# caught_by = "causal_mask--pattern"
# diagnosis = "attention.mask-polarity"
# why = "True where attending is forbidden, as in nn.MultiheadAttention"
# ///
def causal_mask(n):
    return torch.triu(torch.ones(n, n), diagonal=1).bool()

# /// answer
# item = "causal_mask"
# marks = 2
# ///
def causal_mask(n):
    if n == 1:
        return torch.tensor([[True]])
    smaller = causal_mask(n - 1)
    mask = torch.nn.functional.pad(smaller, (0, 1, 0, 1), value=False)
    mask[-1] = True
    return mask

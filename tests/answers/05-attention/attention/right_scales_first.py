# /// answer
# item = "attention"
# marks = 6
# ///
def attention(Q, K, V, mask=None):
    """Stays in float16: both factors get a share of the scale before they meet."""
    share = Q.shape[-1] ** 0.25
    scores = (Q / share) @ (K / share).transpose(-2, -1)
    if mask is None:
        weights = scores.softmax(-1)
        return weights @ V, weights
    none = ~mask.any(-1, keepdim=True)
    scores = scores.masked_fill(~(mask | none), -torch.inf)
    weights = torch.softmax(scores, -1) * mask
    return weights @ V, weights

# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    """A row with nothing kept gets one more score to put its weight on; it is cut off again."""
    mask = mask.expand_as(scores)
    spare = torch.zeros_like(scores.narrow(dim, 0, 1)).masked_fill(mask.any(dim, keepdim=True), -torch.inf)
    full = torch.cat([scores.masked_fill(~mask, -torch.inf), spare], dim)
    return full.softmax(dim).narrow(dim, 0, scores.shape[dim])

# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    """NaN appears in an empty row, but masked_fill hands back zeros there: value and gradient are right."""
    return torch.nan_to_num(torch.softmax(scores.masked_fill(~mask, -torch.inf), dim))

# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--half"
# diagnosis = "general.dtype"
# why = "returns float32 whatever came in"
# ///
def attention(Q, K, V, mask):
    scores = Q.float() @ K.float().transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return weights @ V.float()

# /// answer
# item = "attention"
# marks = 0
# caught_by = "attention--values"
# diagnosis = "capstone.no-scale"
# why = "does not scale"
# ///
def attention(Q, K, V, mask):
    scores = Q @ K.transpose(-1, -2)
    empty = ~mask.any(-1, keepdim=True)
    return softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0) @ V

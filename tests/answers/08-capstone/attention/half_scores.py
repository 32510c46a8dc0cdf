# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--half"
# diagnosis = "capstone.half-overflow"
# why = "multiplies in float16"
# ///
def attention(Q, K, V, mask):
    scores = Q @ K.transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    return softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0) @ V

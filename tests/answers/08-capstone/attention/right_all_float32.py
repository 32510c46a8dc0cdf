# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    dtype = Q.dtype
    q, k, v = Q.float(), K.float(), V.float()
    scores = q @ k.transpose(-1, -2) / Q.shape[-1] ** 0.5
    empty = ~mask.any(dim=-1, keepdim=True)
    weights = softmax(scores.masked_fill(~(mask | empty), -torch.inf), -1).masked_fill(empty, 0.0)
    return (weights @ v).to(dtype)

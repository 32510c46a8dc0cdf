# /// answer
# item = "attention"
# marks = 6
# caught_by = "attention--half"
# diagnosis = "capstone.fill-overflow"
# why = "fills with -1e9 in float16"
# ///
def attention(Q, K, V, mask):
    scores = (Q / Q.shape[-1] ** 0.5) @ K.transpose(-1, -2)
    weights = softmax(scores.masked_fill(~mask, -1e9), -1)
    return weights.masked_fill(~mask.any(-1, keepdim=True), 0.0) @ V

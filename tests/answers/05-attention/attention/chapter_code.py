# /// answer
# item = "attention"
# marks = 2.5
# caught_by = "attention--mask"
# diagnosis = "general.raised"
# why = "the chapter's function, which has no mask"
# ///
def attention(Q, K, V):
    d = Q.shape[-1]
    scores = Q @ K.mT / d**0.5
    weights = torch.softmax(scores, dim=-1)
    return weights @ V, weights

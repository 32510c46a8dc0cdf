# /// answer
# item = "rejection_score"
# marks = 5
# ///
def rejection_score(logits):
    p = torch.exp(log_softmax(logits, 1))
    return 1 - torch.einsum("nk,nk->n", p, p)

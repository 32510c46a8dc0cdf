# /// answer
# item = "cross_entropy"
# marks = 6
# caught_by = "cross_entropy--axes"
# diagnosis = "capstone.class-axis"
# why = "written for (N, K)"
# ///
def cross_entropy(logits, targets):
    return -log_softmax(logits, -1)[torch.arange(len(targets)), targets].mean()

# /// answer
# item = "cross_entropy"
# marks = 12
# ///
def cross_entropy(logits, targets):
    K = logits.shape[-1]
    rows, y = logits.reshape(-1, K), targets.reshape(-1)
    s = rows - rows.max(dim=1, keepdim=True).values
    log_p = s - s.exp().sum(1, keepdim=True).log()
    return -log_p[torch.arange(len(y)), y].sum() / len(y)

# /// answer
# item = "cross_entropy"
# marks = 12
# ///
def cross_entropy(logits, targets):
    wide = logits.float()
    onehot = torch.nn.functional.one_hot(targets, wide.shape[-1]).to(wide.dtype)
    log_p = wide - wide.logsumexp(-1, keepdim=True)
    return -(onehot * log_p).sum(-1).mean().to(logits.dtype)

# /// answer
# item = "cross_entropy"
# marks = 12
# ///
def cross_entropy(logits, targets):
    picked = torch.gather(logits, -1, targets[..., None])[..., 0]
    return (torch.logsumexp(logits, dim=-1) - picked).mean()

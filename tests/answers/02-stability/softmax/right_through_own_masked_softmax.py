# /// answer
# item = "softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    s = scores.masked_fill(~mask, -torch.inf)
    e = torch.exp(s - s.amax(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)


def softmax(z, axis=-1):
    z = torch.tensor(np.array(z, dtype=float))
    return masked_softmax(z, torch.ones_like(z, dtype=torch.bool), axis).numpy()

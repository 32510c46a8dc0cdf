# /// answer
# item = "logsumexp"
# marks = 4
# ///
def logsumexp(z, axis=-1):
    z = torch.from_numpy(np.array(z, dtype=float))
    top = torch.amax(z, dim=axis, keepdim=True)
    level = torch.where(torch.isinf(top), torch.zeros_like(top), top)
    return (torch.log(torch.sum(torch.exp(z - level), dim=axis)) + level.squeeze(axis)).numpy()

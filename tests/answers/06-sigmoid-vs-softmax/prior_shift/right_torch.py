# /// answer
# item = "prior_shift"
# marks = 2
# ///
def prior_shift(logits, pi_train, pi_test):
    z, a, b = (torch.tensor(np.asarray(x, dtype=float)) for x in (logits, pi_train, pi_test))
    one = torch.tensor(1.0, dtype=torch.float64)
    if torch.any(a == 0) or not (torch.isclose(a.sum(), one) and torch.isclose(b.sum(), one)):
        raise ValueError("impossible priors")
    shifted = z + torch.log(b / a)
    return (shifted - shifted.max(dim=-1, keepdim=True).values).numpy()

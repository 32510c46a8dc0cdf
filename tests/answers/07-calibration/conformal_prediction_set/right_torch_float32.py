# /// answer
# item = "conformal_prediction_set"
# marks = 5
# ///
def conformal_prediction_set(cal_probs, cal_labels, test_probs, alpha=0.1):
    if alpha <= 0.0 or alpha >= 1.0:
        raise ValueError("alpha outside (0, 1)")
    cal = torch.tensor(np.array(cal_probs, dtype=np.float32))
    test = torch.tensor(np.array(test_probs, dtype=np.float32))
    y = torch.tensor(np.array(cal_labels, dtype=np.int64))
    s = 1 - cal.gather(1, y[:, None]).squeeze(1)
    k = int(np.ceil((len(s) + 1) * (1 - alpha)))
    if k > len(s):
        return torch.ones_like(test, dtype=torch.bool).numpy()
    return (1 - test <= s.kthvalue(k).values).numpy()

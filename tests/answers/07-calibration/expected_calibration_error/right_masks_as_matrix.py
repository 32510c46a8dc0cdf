# /// answer
# item = "expected_calibration_error"
# marks = 4
# ///
def expected_calibration_error(probs, labels, n_bins=15):
    p = np.asarray(probs, dtype=np.float32)
    c, r = p.max(axis=1), (p.argmax(axis=1) == np.asarray(labels)).astype(np.float32)
    b = np.clip(np.floor(c * n_bins), 0, n_bins - 1)
    member = (b[None, :] == np.arange(n_bins)[:, None]).astype(np.float32)
    return np.array(np.abs(member @ (r - c)).sum() / c.size)

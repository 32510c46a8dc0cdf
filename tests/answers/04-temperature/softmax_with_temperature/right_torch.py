# /// answer
# item = "softmax_with_temperature"
# marks = 3
# ///
def softmax_with_temperature(logits, T=1.0):
    if T <= 0:
        raise ValueError("temperature must be > 0")
    z = torch.from_numpy(np.array(logits, dtype=float))
    return torch.softmax((z - z.amax(dim=-1, keepdim=True)) / T, dim=-1).numpy()

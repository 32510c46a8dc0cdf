# /// answer
# item = "fit_temperature"
# marks = 12
# ///
def fit_temperature(logits, labels):
    z = logits.float() - logits.float().amax(1, keepdim=True)

    def loss(T):
        s = z / T
        return (s.exp().sum(1).log() - s.gather(1, labels[:, None])[:, 0]).double().mean().item()

    grid = [0.01 * 10 ** (i / 250) for i in range(1001)]
    return min(grid, key=loss)

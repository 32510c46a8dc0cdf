# /// answer
# item = "tiled_attention"
# marks = 4
# ///
def _state(q, k, v):
    s = q @ k.mT / q.shape[-1] ** 0.5
    m = s.max(dim=1).values
    e = (s - m[:, None]).exp()
    return m, e.sum(1), e @ v


def tiled_attention(q, k, v, block):
    parts = [_state(q, k[i : i + block], v[i : i + block]) for i in range(0, k.shape[0], block)]
    while len(parts) > 1:
        (m, s, a), (m2, s2, a2) = parts.pop(), parts.pop()
        top = torch.maximum(m, m2)
        f, g = (m - top).exp(), (m2 - top).exp()
        parts.append((top, s * f + s2 * g, a * f[:, None] + a2 * g[:, None]))
    m, s, a = parts[0]
    return a / s[:, None], m + s.log()

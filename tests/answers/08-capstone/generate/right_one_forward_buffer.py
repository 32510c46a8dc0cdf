# /// answer
# item = "generate"
# marks = 10
# ///
def generate(model, prompt, n, T, top_p, generator):
    buffer = torch.zeros(len(prompt) + n, dtype=torch.long)
    buffer[: len(prompt)] = prompt
    for t in range(len(prompt), len(buffer)):
        z = model(buffer[max(0, t - 32) : t]).detach()[-1]
        if T == 0:
            buffer[t] = z.max(0).indices
            continue
        p = torch.exp(log_softmax(z / T, 0))
        order = p.argsort(descending=True)
        size = int((p[order].cumsum(0) < top_p).sum()) + 1
        allowed = order[:size]
        buffer[t] = allowed[torch.multinomial(p[allowed], 1, generator=generator)]
    return buffer

# /// answer
# item = "generate"
# marks = 10
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt
    for _ in range(n):
        z = model(text)[-1].detach().double()
        if T == 0:
            new = z.argmax(dim=0, keepdim=True)
        else:
            p = softmax(z, 0) ** (1 / T)  # the same law as that of z / T
            p, order = torch.sort(p / p.sum(), descending=True)
            size = min(len(p), int((p.cumsum(0) < top_p).sum()) + 1)
            new = order[torch.multinomial(p[:size], 1, generator=generator)]
        text = torch.cat([text, new])
    return text

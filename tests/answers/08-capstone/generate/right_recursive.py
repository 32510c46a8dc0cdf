# /// answer
# item = "generate"
# marks = 10
# ///
def generate(model, prompt, n, T, top_p, generator):
    if n == 0:
        return prompt
    with torch.no_grad():
        z = model(prompt[None, :])[0, -1, :]
    if T < 1e-8:
        symbol = torch.argmax(z, dim=0, keepdim=True)
    else:
        p = softmax(z.double() / T, 0)
        # the mass of everything that is more probable
        above = torch.stack([p[p > one].sum() for one in p])
        p = torch.where(above < top_p, p, torch.zeros_like(p))
        symbol = torch.multinomial(p / p.sum(), 1, generator=generator)
    return generate(model, torch.cat([prompt, symbol]), n - 1, T, top_p, generator)

# /// answer
# item = "generate"
# marks = 10
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.reshape(1, -1)
    for _ in range(n):
        with torch.no_grad():
            z = model(text[:, -32:])[:, -1, :]
        if T == 0:
            following = z.argmax(dim=-1, keepdim=True)
        else:
            p = softmax(z.double() / T, -1)
            s, order = torch.sort(p, descending=True)
            s[(s.cumsum(-1) - s) >= top_p] = 0
            following = order.gather(-1, torch.multinomial(s, 1, generator=generator))
        text = torch.cat((text, following), 1)
    return text

# /// answer
# item = "generate"
# marks = 10
# ///
def generate(model, prompt, n, T, top_p, generator):
    text, new = prompt.tolist(), []
    for _ in range(n):
        z = model(torch.tensor(text))[-1].detach().double()
        if T == 0:
            new.append(int(torch.argmax(z)))
        else:
            p = torch.exp((z - z.max()) / T)
            p = p / p.sum()
            mass, kept = 0.0, []
            for i in torch.argsort(-p).tolist():
                kept.append(i)
                mass += p[i].item()
                if mass >= top_p:
                    break
            u = torch.rand(1, generator=generator).item() * mass
            for i in kept:
                u -= p[i].item()
                if u < 0:
                    break
            new.append(i)
        text.append(new[-1])
    return torch.tensor(new)

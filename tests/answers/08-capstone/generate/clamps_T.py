# /// answer
# item = "generate"
# marks = 8
# caught_by = "generate--temperature"
# diagnosis = "capstone.law"
# why = "keeps T at 0.1 or above"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        logits = model(text[None])[0, -1].detach()
        p, order = softmax(logits / max(T, 0.1), -1).sort(descending=True)
        if T == 0:
            symbol = order[0]
        else:
            kept = torch.where(p.cumsum(0) - p < top_p, p, 0.0)
            symbol = order[torch.multinomial(kept, 1, generator=generator)[0]]
        text = torch.cat([text, symbol[None]])
    return text

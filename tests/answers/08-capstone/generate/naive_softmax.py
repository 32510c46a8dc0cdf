# /// answer
# item = "generate"
# marks = 8
# caught_by = "generate--temperature"
# diagnosis = "capstone.overflow"
# why = "exponentiates logits over T without a shift"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        logits = model(text[None])[0, -1].detach()
        if T == 0:
            symbol = logits.argmax()
        else:
            w = torch.exp(logits / T)
            p, order = (w / w.sum()).sort(descending=True)
            kept = torch.where(p.cumsum(0) - p < top_p, p, 0.0)
            symbol = order[torch.multinomial(kept, 1, generator=generator)[0]]
        text = torch.cat([text, symbol[None]])
    return text

# /// answer
# item = "generate"
# marks = 7
# caught_by = "generate--greedy"
# diagnosis = "capstone.greedy-draws"
# why = "T = 0 becomes T = 1"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        logits = model(text[None])[0, -1].detach()
        if T == 0:
            p, order = softmax(logits, -1).sort(descending=True)
            symbol = order[torch.multinomial(p, 1, generator=generator)[0]]
        else:
            p, order = softmax(logits / T, -1).sort(descending=True)
            kept = torch.where(p.cumsum(0) - p < top_p, p, 0.0)
            symbol = order[torch.multinomial(kept, 1, generator=generator)[0]]
        text = torch.cat([text, symbol[None]])
    return text

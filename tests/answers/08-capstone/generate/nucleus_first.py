# /// answer
# item = "generate"
# marks = 8
# caught_by = "generate--nucleus"
# diagnosis = "capstone.nucleus-order"
# why = "cuts before the temperature"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        logits = model(text[None])[0, -1].detach()
        if T == 0:
            symbol = logits.argmax()
        else:
            p, order = softmax(logits, -1).sort(descending=True)
            z = logits[order].masked_fill(p.cumsum(0) - p >= top_p, -torch.inf)
            symbol = order[torch.multinomial(softmax(z / T, -1), 1, generator=generator)[0]]
        text = torch.cat([text, symbol[None]])
    return text

# /// answer
# item = "generate"
# marks = 8
# caught_by = "generate--nucleus"
# diagnosis = "capstone.nucleus"
# why = "applies the sorted mask to unsorted symbols"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        logits = model(text[None])[0, -1].detach()
        if T == 0:
            symbol = logits.argmax()
        else:
            p = softmax(logits / T, -1)
            s = p.sort(descending=True).values
            kept = torch.where(s.cumsum(0) - s < top_p, p, 0.0)
            symbol = torch.multinomial(kept, 1, generator=generator)[0]
        text = torch.cat([text, symbol[None]])
    return text

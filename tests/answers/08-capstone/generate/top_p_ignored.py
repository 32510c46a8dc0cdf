# /// answer
# item = "generate"
# marks = 8
# caught_by = "generate--nucleus"
# diagnosis = "capstone.top-p-ignored"
# why = "ignores top_p"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        logits = model(text[None])[0, -1].detach()
        if T == 0:
            symbol = logits.argmax()
        else:
            p, order = softmax(logits / T, -1).sort(descending=True)
            kept = p
            symbol = order[torch.multinomial(kept, 1, generator=generator)[0]]
        text = torch.cat([text, symbol[None]])
    return text

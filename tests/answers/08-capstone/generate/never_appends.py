# /// answer
# item = "generate"
# marks = 7
# caught_by = "generate--feeds-back"
# diagnosis = "capstone.feedback"
# why = "draws all symbols after the prompt alone"
# ///
def generate(model, prompt, n, T, top_p, generator):
    new = []
    for _ in range(n):
        logits = model(prompt[None])[0, -1].detach()
        if T == 0:
            new.append(logits.argmax())
            continue
        p, order = softmax(logits / T, -1).sort(descending=True)
        kept = torch.where(p.cumsum(0) - p < top_p, p, 0.0)
        new.append(order[torch.multinomial(kept, 1, generator=generator)[0]])
    return torch.cat([prompt, torch.stack(new)])

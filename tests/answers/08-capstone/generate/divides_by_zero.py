# /// answer
# item = "generate"
# marks = 7
# caught_by = "generate--greedy"
# diagnosis = "capstone.zero-temperature"
# why = "divides by T = 0"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        p, order = softmax(model(text[None])[0, -1].detach() / T, -1).sort(descending=True)
        kept = torch.where(p.cumsum(0) - p < top_p, p, 0.0)
        text = torch.cat([text, order[torch.multinomial(kept, 1, generator=generator)]])
    return text

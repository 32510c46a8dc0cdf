# /// answer
# item = "generate"
# marks = 4
# caught_by = "generate--temperature"
# diagnosis = "capstone.greedy-always"
# why = "always the argmax"
# ///
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.clone()
    for _ in range(n):
        text = torch.cat([text, model(text[None])[0, -1].argmax()[None]])
    return text

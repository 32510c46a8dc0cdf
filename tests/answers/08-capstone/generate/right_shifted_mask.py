# /// answer
# item = "generate"
# marks = 10
# ///
def generate(model, prompt, n, T, top_p, generator):
    ids = prompt.unsqueeze(0)
    for _ in range(n):
        with torch.no_grad():
            logits = model(ids)[:, -1, :]
        if T == 0:
            nxt = logits.argmax(dim=-1, keepdim=True)
        else:
            logits = logits / T
            if top_p < 1.0:
                sl, si = torch.sort(logits, descending=True)
                cum = softmax(sl, -1).cumsum(dim=-1)
                remove = cum > top_p
                remove[..., 1:] = remove[..., :-1].clone()
                remove[..., 0] = False
                logits = logits.masked_fill(remove.scatter(1, si, remove), -torch.inf)
            nxt = torch.multinomial(softmax(logits, -1), 1, generator=generator)
        ids = torch.cat([ids, nxt], dim=1)
    return ids.squeeze(0)

# /// answer
# item = "generate"
# marks = 10
# ///
@torch.no_grad()
def generate(model, prompt, n, T, top_p, generator):
    text = prompt.unsqueeze(0)
    for _ in range(n):
        z = model(text)[:, -1]
        if T == 0:
            nxt = z.argmax(-1, keepdim=True)
        else:
            log_p = log_softmax(z / T, -1)
            sorted_log_p, order = log_p.sort(-1, descending=True)
            mass = sorted_log_p.exp().cumsum(-1)
            drop = torch.cat([torch.zeros_like(mass[:, :1]), mass[:, :-1]], -1) >= top_p
            drop[:, 0] = False
            u = torch.rand(sorted_log_p.shape, generator=generator).clamp_min(1e-12)
            race = (sorted_log_p - torch.log(-torch.log(u))).masked_fill(drop, -torch.inf)
            nxt = order.gather(-1, race.argmax(-1, keepdim=True))
        text = torch.cat([text, nxt], dim=-1)
    return text[0]

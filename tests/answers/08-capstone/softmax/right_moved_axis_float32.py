# /// answer
# item = "softmax"
# marks = 4
# ///
def softmax(z, dim):
    rows = torch.movedim(z.float(), dim, -1)
    e = torch.exp(rows - rows.max(dim=-1, keepdim=True)[0])
    total = torch.einsum("...k->...", e)
    return torch.movedim(e / total.unsqueeze(-1), -1, dim).to(z.dtype)

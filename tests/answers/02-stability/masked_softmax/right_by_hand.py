# /// answer
# item = "masked_softmax"
# marks = 4
# ///
def masked_softmax(scores, mask, dim=-1):
    kept = mask.expand(scores.shape)
    z = scores.float() if scores.dtype in (torch.float16, torch.bfloat16) else scores
    z = torch.where(kept, z, torch.zeros((), dtype=z.dtype))
    lowest = torch.where(kept, z, torch.full((), -1e30, dtype=z.dtype))
    top = lowest.amax(dim=dim, keepdim=True).detach()
    top = torch.where(kept.any(dim=dim, keepdim=True), top, torch.zeros_like(top))
    e = torch.exp(torch.where(kept, z - top, torch.zeros_like(z))) * kept
    return (e / e.sum(dim=dim, keepdim=True).clamp_min(1e-20)).to(scores.dtype)

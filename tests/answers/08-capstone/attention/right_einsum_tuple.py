# /// answer
# item = "attention"
# marks = 7
# ///
def attention(Q, K, V, mask):
    dtype, d = Q.dtype, Q.size(-1)
    if dtype in (torch.float16, torch.bfloat16):
        Q, K, V = Q.float(), K.float(), V.float()
    s = torch.einsum("...qd,...kd->...qk", Q, K) * d**-0.5
    s = torch.where(mask, s, torch.finfo(s.dtype).min)
    w = torch.exp(s - s.amax(-1, keepdim=True)) * mask
    w = w / w.sum(-1, keepdim=True).clamp(min=1e-30)
    return torch.einsum("...qk,...ke->...qe", w, V).to(dtype), w.to(dtype)

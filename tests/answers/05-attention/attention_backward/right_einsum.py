# /// answer
# item = "attention_backward"
# marks = 4
# ///
def attention_backward(Q, K, V, dout, mask=None):
    s = torch.einsum("...id,...jd->...ij", Q, K) / np.sqrt(Q.shape[-1])
    keep = torch.ones_like(s, dtype=torch.bool) if mask is None else mask.expand(s.shape)
    s = torch.where(keep, s, -torch.inf)
    top = s.amax(-1, keepdim=True)
    e = torch.where(keep, torch.exp(s - torch.where(top == -torch.inf, 0.0, top)), 0.0)
    P = e / e.sum(-1, keepdim=True).clamp(min=1e-30)
    dV = torch.einsum("...ij,...ie->...je", P, dout)
    dP = torch.einsum("...ie,...je->...ij", dout, V)
    dS = P * (dP - torch.einsum("...ij,...ij->...i", P, dP)[..., None]) / np.sqrt(Q.shape[-1])
    return torch.einsum("...ij,...jd->...id", dS, K), torch.einsum("...ij,...id->...jd", dS, Q), dV

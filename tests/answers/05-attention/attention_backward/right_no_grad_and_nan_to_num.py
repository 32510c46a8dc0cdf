# /// answer
# item = "attention_backward"
# marks = 4
# ///
@torch.no_grad()
def attention_backward(Q, K, V, dout, mask=None):
    d = Q.shape[-1]
    logits = Q @ K.mT / d**0.5
    if mask is not None:
        logits = torch.where(mask, logits, torch.tensor(-torch.inf, dtype=Q.dtype))
    probs = torch.nan_to_num(torch.softmax(logits, -1))
    grad_probs = dout @ V.mT
    inner = (probs.unsqueeze(-2) @ grad_probs.unsqueeze(-1)).squeeze(-1)
    grad_logits = probs * (grad_probs - inner)
    return grad_logits @ K / d**0.5, grad_logits.mT @ Q / d**0.5, probs.mT @ dout

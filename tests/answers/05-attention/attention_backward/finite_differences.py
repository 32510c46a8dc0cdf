# /// answer
# item = "attention_backward"
# marks = 3
# caught_by = "attention_backward--by-hand"
# diagnosis = "attention.backward-numeric"
# why = "finite differences, as in the visible check"
# ///
def attention_backward(Q, K, V, dout, mask=None):
    def loss(q, k, v):
        s = q @ k.mT / q.shape[-1] ** 0.5
        if mask is not None:
            s = s.masked_fill(~mask, float("-inf"))
            s = s.masked_fill(~mask.any(-1, keepdim=True), 0)
        w = torch.softmax(s, dim=-1)
        if mask is not None:
            w = w.masked_fill(~mask, 0)
        return ((w @ v) * dout.double()).sum()

    inputs = [Q.double(), K.double(), V.double()]
    slopes = []
    for which, tensor in enumerate(inputs):
        slope = torch.zeros_like(tensor)
        for place in range(tensor.numel()):
            losses = []
            for step in (1e-5, -1e-5):
                moved = [x.clone() for x in inputs]
                moved[which].view(-1)[place] += step
                losses.append(loss(*moved))
            slope.view(-1)[place] = (losses[0] - losses[1]) / 2e-5
        slopes.append(slope.to(Q.dtype))
    return tuple(slopes)

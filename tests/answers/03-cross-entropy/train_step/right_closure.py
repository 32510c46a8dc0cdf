# /// answer
# item = "train_step"
# marks = 2
# ///
def train_step(model, x, y, optimizer):
    def closure():
        optimizer.zero_grad()
        loss = F.nll_loss(F.log_softmax(model(x), dim=-1), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()

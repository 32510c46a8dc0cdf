# /// answer
# item = "train_step"
# marks = 0.25
# caught_by = "train_step--step"
# diagnosis = "general.values"
# why = "squared error of the probabilities"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.mse_loss(model(x).softmax(1), F.one_hot(y, 3).float())
    loss.backward()
    optimizer.step()
    return loss.item()

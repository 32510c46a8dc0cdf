# /// answer
# item = "train_step"
# marks = 2
# ///
def train_step(model, x, y, optimizer):
    model.train()
    optimizer.zero_grad(set_to_none=False)
    criterion = nn.CrossEntropyLoss()
    loss = criterion(model(x), y)
    before = float(loss)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return before

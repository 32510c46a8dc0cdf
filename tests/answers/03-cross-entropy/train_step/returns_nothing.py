# /// answer
# item = "train_step"
# marks = 1.5
# caught_by = "train_step--loss"
# diagnosis = "general.none"
# why = "forgets return"
# ///
def train_step(model, x, y, optimizer):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()

# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    return torch.sigmoid(torch.as_tensor(np.array(z, dtype=float))).numpy()

# /// answer
# item = "sigmoid"
# marks = 2
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.float32-range"
# why = "torch.tensor of a list is float32"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    return torch.sigmoid(torch.tensor(z.tolist())).numpy()

# /// answer
# item = "softmax"
# marks = 4
# caught_by = "softmax--range"
# diagnosis = "definition.short-overflow"
# why = "goes through torch's default dtype without a shift"
# ///
def softmax(z, axis=-1):
    e = torch.exp(torch.tensor(np.array(z, dtype=float)).float())
    return (e / e.sum(dim=axis, keepdim=True)).double().numpy()

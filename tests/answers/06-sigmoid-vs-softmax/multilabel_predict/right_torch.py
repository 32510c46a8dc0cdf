# /// answer
# item = "multilabel_predict"
# marks = 2
# ///
def multilabel_predict(logits, threshold=0.5):
    z = torch.tensor(np.asarray(logits, dtype=float))
    return (torch.sigmoid(z) > threshold).long().numpy()

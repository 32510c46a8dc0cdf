# /// answer
# item = "best_f1_threshold"
# marks = 3
# ///
def best_f1_threshold(p):
    p = torch.tensor(np.asarray(p, dtype=np.float32))
    ordered, _ = torch.sort(p, descending=True)
    hits = torch.cumsum(ordered, 0)
    f1 = 2 * hits / (torch.arange(1, len(p) + 1) + hits[-1])
    k = int(torch.argmax(f1))
    return ordered[k].item(), f1[k].item()

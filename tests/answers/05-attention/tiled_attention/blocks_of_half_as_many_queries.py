# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "blocks of queries, half as large, instead of keys"
# ///
def tiled_attention(q, k, v, block):
    outs = []
    ls = []
    for qb in q.split(max(1, block // 2)):
        s = qb @ k.T / q.shape[1] ** 0.5
        outs.append(torch.softmax(s, 1) @ v)
        ls.append(torch.logsumexp(s, 1))
    return torch.cat(outs), torch.cat(ls)

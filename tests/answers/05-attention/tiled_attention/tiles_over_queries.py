# /// answer
# item = "tiled_attention"
# marks = 2.75
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "blocks of queries, each with all keys"
# ///
def tiled_attention(q, k, v, block):
    scores = [one @ k.mT / q.shape[1] ** 0.5 for one in q.split(block)]
    return torch.cat([torch.softmax(s, 1) @ v for s in scores]), torch.cat(
        [torch.logsumexp(s, 1) for s in scores]
    )

# /// answer
# item = "tiled_attention"
# marks = 2.25
# caught_by = "tiled_attention--memory"
# diagnosis = "attention.tile-dense"
# why = "all scores in a list of lists"
# ///
import math


def tiled_attention(q, k, v, block):
    keys, values = k.tolist(), v.tolist()
    outs, lses = [], []
    scores = [
        [sum(a * b for a, b in zip(x, y, strict=True)) / math.sqrt(len(x)) for y in keys] for x in q.tolist()
    ]
    for row in scores:
        top = max(row)
        exps = [math.exp(s - top) for s in row]
        total = sum(exps)
        lses.append(top + math.log(total))
        outs.append(
            [
                sum(w * x for w, x in zip(exps, column, strict=True)) / total
                for column in zip(*values, strict=True)
            ]
        )
    return torch.tensor(outs, dtype=q.dtype), torch.tensor(lses, dtype=q.dtype)

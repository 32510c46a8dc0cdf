# /// answer
# item = "distillation_loss"
# marks = 4
# ///
import math


def distillation_loss(student, teacher, T=1.0):
    def log_probabilities(row):
        row = [float(x) / T for x in row]
        top = max(row)
        log_z = top + math.log(sum(math.exp(x - top) for x in row))
        return [x - log_z for x in row]

    rows = []
    for s, t in zip(student, teacher, strict=True):
        rows.append(
            sum(
                math.exp(b) * (b - a) for a, b in zip(log_probabilities(s), log_probabilities(t), strict=True)
            )
        )
    return T * T * sum(rows) / len(rows)

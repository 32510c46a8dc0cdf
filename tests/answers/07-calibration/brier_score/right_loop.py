# /// answer
# item = "brier_score"
# marks = 2
# ///
def brier_score(probs, labels):
    total = 0.0
    for i in range(len(labels)):
        for k in range(len(probs[i])):
            total += (float(probs[i][k]) - (1.0 if k == labels[i] else 0.0)) ** 2
    return total / len(labels)

# /// answer
# item = "p_by_hand"
# marks = 1
# ///
e = np.exp(np.array([2, 1, 0], dtype=float))
p_by_hand = [round(x, 3) for x in e / e.sum()]

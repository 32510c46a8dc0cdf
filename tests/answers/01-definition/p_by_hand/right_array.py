# /// answer
# item = "p_by_hand"
# marks = 1
# ///
p_by_hand = np.array([0.665, 0.245, 0.090])

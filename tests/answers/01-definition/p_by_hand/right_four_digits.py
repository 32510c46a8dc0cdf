# /// answer
# item = "p_by_hand"
# marks = 1
# ///
p_by_hand = [0.6652, 0.2447, 0.0900]

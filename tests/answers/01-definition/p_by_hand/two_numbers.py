# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "general.shape"
# why = "leaves out the third"
# ///
p_by_hand = [0.665, 0.245]

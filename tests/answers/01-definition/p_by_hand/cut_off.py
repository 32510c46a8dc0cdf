# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.rounding"
# why = "cuts the digits off after the third"
# ///
p_by_hand = [0.665, 0.244, 0.090]

# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.rounding"
# why = "rounds to two decimals"
# ///
p_by_hand = [0.67, 0.24, 0.09]

# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.rounding"
# why = "calculates with e = 2.7, and so rounds on the way"
# ///
p_by_hand = [0.664, 0.246, 0.091]

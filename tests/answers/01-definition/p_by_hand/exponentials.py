# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.not-normalised"
# why = "does not divide by the sum"
# ///
p_by_hand = [7.389, 2.718, 1.0]

# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.percent"
# why = "writes per cent"
# ///
p_by_hand = [66.5, 24.5, 9.0]

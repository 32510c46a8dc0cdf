# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "general.type"
# why = "writes text instead of numbers"
# ///
p_by_hand = ["0.665", "0.245", "0.090"]

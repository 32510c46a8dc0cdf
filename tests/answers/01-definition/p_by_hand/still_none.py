# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "general.not-done"
# why = "sets the variable to None"
# ///
p_by_hand = None

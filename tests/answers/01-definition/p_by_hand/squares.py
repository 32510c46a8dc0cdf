# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.other-function"
# why = "squares the scores to make them positive"
# ///
p_by_hand = [0.8, 0.2, 0.0]

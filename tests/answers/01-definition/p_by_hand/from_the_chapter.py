# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.other-scores"
# why = "copies the example of the chapter"
# ///
p_by_hand = [0.659, 0.242, 0.099]

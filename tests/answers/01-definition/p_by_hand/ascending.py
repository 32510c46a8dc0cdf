# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.order"
# why = "writes the probabilities in ascending order"
# ///
p_by_hand = [0.090, 0.245, 0.665]

# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.divides-scores"
# why = "divides each score by their sum"
# ///
p_by_hand = [0.667, 0.333, 0.0]

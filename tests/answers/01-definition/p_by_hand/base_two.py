# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.base"
# why = "takes powers of 2"
# ///
p_by_hand = [0.571, 0.286, 0.143]

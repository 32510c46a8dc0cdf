# /// answer
# item = "p_by_hand"
# marks = 0
# caught_by = "p_by_hand--values"
# diagnosis = "definition.not-normalised"
# why = "divides by the largest exponential"
# ///
p_by_hand = [1.0, 0.368, 0.135]

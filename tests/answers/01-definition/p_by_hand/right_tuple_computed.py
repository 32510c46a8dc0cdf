# /// answer
# item = "p_by_hand"
# marks = 1
# ///
import math

total = math.exp(2) + math.exp(1) + math.exp(0)
p_by_hand = (math.exp(2) / total, math.exp(1) / total, 1 / total)

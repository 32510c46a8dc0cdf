# /// answer
# item = "p_by_hand"
# marks = 1
# ///
p_by_hand = [0.665, 0.245, 0.09]
try:
    # YOUR CODE HERE
    raise NotImplementedError
except NotImplementedError:
    pass

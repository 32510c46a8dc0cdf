# /// attack
# what = "hands the parser a deeply nested expression"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    return eval("(" * 10**6 + ")" * 10**6)

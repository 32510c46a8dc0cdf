# /// attack
# what = "loops for ever when it is called"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    while True:
        pass

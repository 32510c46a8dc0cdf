# /// attack
# what = "loops for ever and swallows every interrupt"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass

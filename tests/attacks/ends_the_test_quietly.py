# /// attack
# what = "raises SystemExit(0) in the middle of a test"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    raise SystemExit(0)

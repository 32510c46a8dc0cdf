# /// attack
# what = "reads address 0 when it is called"
# state = "graded"
# marks = 16
# ///
import faulthandler


def softmax(z, axis=-1):
    faulthandler._read_null()

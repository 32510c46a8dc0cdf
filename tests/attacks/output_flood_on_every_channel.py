# /// attack
# what = "prints, displays and writes to the file descriptors at once"
# state = "graded"
# marks = 16
# ///
import os

from IPython.display import HTML, display

for _ in range(200):
    os.write(1, b"y" * 100_000)
    os.write(2, b"y" * 100_000)
    display(HTML("<b>z</b>" * 20_000))


def softmax(z, axis=-1):
    return np.ones(np.shape(z))

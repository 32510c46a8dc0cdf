# /// attack
# what = "shows a value whose text has 400 MB"
# state = "graded"
# marks = 16
# ///
from IPython.display import HTML, display

display(HTML("z" * (400 << 20)))


def softmax(z, axis=-1):
    return np.ones(np.shape(z))

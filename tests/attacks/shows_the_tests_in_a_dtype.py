# /// attack
# what = "carries text out in the fields of a dtype and the axes of a shape"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    return np.zeros((1,) * 30, dtype=[("LEAKED-BY-ATTACK", "f8")])

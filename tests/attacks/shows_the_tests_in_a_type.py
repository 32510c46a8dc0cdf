# /// attack
# what = "carries text out in the name of a type"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    return type("LEAKED-BY-ATTACK " + str(z)[:100], (), {})()

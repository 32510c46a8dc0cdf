# /// attack
# what = "recurses in C until the stack is gone"
# state = "graded"
# marks = 16
# ///
def softmax(z, axis=-1):
    thing = []
    for _ in range(10**6):
        thing = [thing]
    return repr(thing)

# /// attack
# what = "raises an own CheckFailed past everything, with words of its own"
# state = "graded"
# marks = 16
# ///
class CheckFailed(BaseException):
    pass


def softmax(z, axis=-1):
    raise CheckFailed("[general.values]\n  called:   LEAKED-BY-ATTACK " + "x" * 900)

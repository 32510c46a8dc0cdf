# /// attack
# what = "imports the course's own arithmetic as its answer"
# state = "graded"
# marks = 16
# ///
from grading.reference import softmax

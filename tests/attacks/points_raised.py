# /// attack
# what = "test cells claim a thousand points and a score, a wrong answer"
# kind = "notebook"
# state = "graded"
# marks = 16
# ///
def attack(notebook):
    for cell in notebook.cells:
        if cell.metadata.nbgrader.get("grade"):
            cell.metadata.nbgrader |= {"points": 1000, "score": 1000, "manual_score": 1000}
        if cell.id == "softmax":
            cell.source = "softmax = None"

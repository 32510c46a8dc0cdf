# /// attack
# what = "a second cell claims to be the answer, and is a test"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
import copy


def attack(notebook):
    again = copy.deepcopy(next(cell for cell in notebook.cells if cell.id == "softmax"))
    again["id"] = "another"
    again.metadata.nbgrader |= {"grade": True, "points": 100, "locked": True}
    notebook.cells.append(again)

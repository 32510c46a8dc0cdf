# /// attack
# what = "no test cell is left, a wrong answer"
# kind = "notebook"
# state = "graded"
# marks = 16
# ///
def attack(notebook):
    notebook.cells = [cell for cell in notebook.cells if not cell.metadata.nbgrader.get("grade")]
    next(cell for cell in notebook.cells if cell.id == "softmax").source = "softmax = 42"

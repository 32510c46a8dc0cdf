# /// attack
# what = "test cells hold other code, a wrong answer"
# kind = "notebook"
# state = "graded"
# marks = 16
# ///
def attack(notebook):
    for cell in notebook.cells:
        if "--" in cell.id and cell.cell_type == "code":
            cell.source = "print('all right')"
        if cell.id == "softmax":
            cell.source = "def softmax(z, axis=-1):\n    return 42"

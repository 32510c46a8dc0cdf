# /// attack
# what = "an editor has stripped all metadata"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    notebook.metadata.clear()
    for cell in notebook.cells:
        cell.metadata.clear()

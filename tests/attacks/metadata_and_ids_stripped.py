# /// attack
# what = "an editor has stripped metadata and cell ids, and saved an older format"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    notebook.metadata.clear()
    notebook.nbformat_minor = 4
    for cell in notebook.cells:
        cell.metadata.clear()
        del cell["id"]

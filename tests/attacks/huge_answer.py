# /// attack
# what = "an answer of 20 million characters"
# kind = "notebook"
# state = "ungradable"
# marks = 0
# ///
def attack(notebook):
    cell = next(cell for cell in notebook.cells if cell.id == "softmax")
    cell.source += "\n#" + "((" * 10**7

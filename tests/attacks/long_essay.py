# /// attack
# what = "an essay of a million characters"
# kind = "notebook"
# state = "ungradable"
# marks = 0
# ///
def attack(notebook):
    next(cell for cell in notebook.cells if cell.id == "essay").source = "word " * 200_000

# /// attack
# what = "nbgrader's metadata claims another version"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    for number, cell in enumerate(notebook.cells):
        cell.metadata.nbgrader["schema_version"] = (0, 1, 2, 99, "x", None)[number % 6]

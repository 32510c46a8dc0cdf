# /// attack
# what = "an own cell after each of 3,000 others"
# kind = "notebook"
# state = "ungradable"
# marks = 0
# ///
from nbformat.v4 import new_code_cell


def attack(notebook):
    notebook.cells += [new_code_cell("x = 1") for _ in range(3000)]

# /// attack
# what = "twenty cells that each stay just below the limit of a cell"
# kind = "notebook"
# state = "graded"
# marks = 0
# ///
from nbformat.v4 import new_code_cell


def attack(notebook):
    sleepy = [new_code_cell("import time\ntime.sleep(2.5)") for _ in range(20)]
    notebook.cells = [*notebook.cells[:3], *sleepy, *notebook.cells[3:]]

# /// attack
# what = "every cell is there twice"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
import copy


def attack(notebook):
    notebook.cells = [again for cell in notebook.cells for again in (cell, copy.deepcopy(cell))]

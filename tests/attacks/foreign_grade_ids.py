# /// attack
# what = "cells with names of another assignment, or none that a name can be"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    for cell, name in zip(notebook.cells[:4], ("../../x", "", "attention", "<script>"), strict=True):
        cell.metadata.nbgrader["grade_id"] = name

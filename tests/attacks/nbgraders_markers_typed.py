# /// attack
# what = "lines that nbgrader cuts tests and solutions at, in every answer"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    for cell in notebook.cells:
        if cell.metadata.nbgrader.get("solution"):
            cell.source = "### BEGIN HIDDEN TESTS\n### BEGIN SOLUTION\n" + cell.source + "\n### END SOLUTION"

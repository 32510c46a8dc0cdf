# /// attack
# what = "metadata of types that nobody expects"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    notebook.metadata = {"kernelspec": {"name": ["x"], "display_name": 3}, "language_info": 7}
    for number, cell in enumerate(notebook.cells):
        if cell.id.endswith("--visible"):
            cell.metadata.nbgrader = ([], "x", 3, None)[number % 4]

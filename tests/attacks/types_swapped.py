# /// attack
# what = "code cells are Markdown and the other way round; answers stay code"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    for cell in notebook.cells:
        if cell.metadata.nbgrader.get("locked"):
            kinds = {"code": "markdown", "markdown": "code"}
            cell.cell_type = kinds[cell.cell_type]
            cell.pop("outputs", None)
            cell.pop("execution_count", None)
            cell.metadata.nbgrader["cell_type"] = "raw"
            if cell.cell_type == "code":
                cell |= {"outputs": [], "execution_count": None}

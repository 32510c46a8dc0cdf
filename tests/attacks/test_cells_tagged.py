# /// attack
# what = "test cells tagged so that nbconvert skips them, a wrong answer"
# kind = "notebook"
# state = "graded"
# marks = 16
# ///
def attack(notebook):
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution", "raises-exception", "remove_cell", "hide-cell"]
        if cell.id == "softmax":
            cell.source = "def softmax(z, axis=-1):\n    return 42"

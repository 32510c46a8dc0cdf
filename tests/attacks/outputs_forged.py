# /// attack
# what = "outputs that show full marks stand under every test, a wrong answer"
# kind = "notebook"
# state = "graded"
# marks = 16
# ///
from nbformat.v4 import new_output


def attack(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [
                new_output("execute_result", {"text/plain": "'0123456789abcdef:5'"}, execution_count=1)
            ]
        if cell.id == "softmax":
            cell.source = "softmax = len"

# /// attack
# what = "answers that need the student's own cells in their places"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
from nbformat.v4 import new_code_cell


def attack(notebook):
    place = next(number for number, cell in enumerate(notebook.cells) if cell.id == "softmax")
    notebook.cells.insert(
        place, new_code_cell("def shifted(z, axis):\n    return z - z.max(axis=axis, keepdims=True)")
    )
    notebook.cells[place + 1].source = (
        "def softmax(z, axis=-1):\n"
        "    w = np.exp(shifted(np.asarray(z, dtype=float), axis))\n"
        "    return w / w.sum(axis=axis, keepdims=True)"
    )

# /// attack
# what = "the browser has called it 02-stability (1).ipynb"
# kind = "file"
# state = "graded"
# marks = 20
# ///
import nbformat


def attack(folder, notebook):
    nbformat.write(notebook, folder / "02-stability (1).ipynb")

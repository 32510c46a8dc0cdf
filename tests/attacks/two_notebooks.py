# /// attack
# what = "two notebooks, neither with the right name"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
import nbformat


def attack(folder, notebook):
    nbformat.write(notebook, folder / "one.ipynb")
    nbformat.write(notebook, folder / "two.ipynb")

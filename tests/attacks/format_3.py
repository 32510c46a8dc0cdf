# /// attack
# what = "saved by an IPython of 2014: cells in worksheets"
# kind = "file"
# state = "graded"
# marks = 20
# ///
import nbformat


def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text(nbformat.v3.writes_json(nbformat.convert(notebook, 3)))

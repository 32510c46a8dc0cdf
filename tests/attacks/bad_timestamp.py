# /// attack
# what = "a timestamp that is none"
# kind = "file"
# state = "graded"
# marks = 20
# ///
import nbformat


def attack(folder, notebook):
    nbformat.write(notebook, folder / "02-stability.ipynb")
    (folder / "timestamp.txt").write_text("the day before yesterday \x00 " + "9" * 5000)

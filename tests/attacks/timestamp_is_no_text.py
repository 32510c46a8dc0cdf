# /// attack
# what = "a timestamp that is a folder, and links beside the notebook"
# kind = "file"
# state = "graded"
# marks = 20
# ///
import nbformat


def attack(folder, notebook):
    nbformat.write(notebook, folder / "02-stability.ipynb")
    (folder / "timestamp.txt").mkdir()
    (folder / "data.csv").symlink_to("/etc/passwd")
    (folder / "loop").symlink_to(folder)

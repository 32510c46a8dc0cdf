# /// attack
# what = "saved by an editor that begins with a byte order mark"
# kind = "file"
# state = "graded"
# marks = 20
# ///
import nbformat


def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text("\ufeff" + nbformat.writes(notebook), encoding="utf-8")

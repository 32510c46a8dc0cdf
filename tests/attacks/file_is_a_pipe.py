# /// attack
# what = "a named pipe, which nobody writes into"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
import os


def attack(folder, notebook):
    os.mkfifo(folder / "02-stability.ipynb")

# /// attack
# what = "40 MB"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text('{"cells": [], "x": "' + "x" * (40 << 20) + '"}')

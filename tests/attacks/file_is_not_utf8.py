# /// attack
# what = "not UTF-8"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_bytes(b'{"cells": ["\xff\xfe"]}')

# /// attack
# what = "nbformat 5"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
import json


def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text(json.dumps(dict(notebook) | {"nbformat": 5}))

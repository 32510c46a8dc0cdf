# /// attack
# what = "cells of unknown type, without source, with lists and numbers in it"
# kind = "notebook"
# state = "ungradable"
# marks = 0
# ///
def attack(notebook):
    notebook.cells += [
        {"cell_type": "heading", "source": "x", "metadata": {}},
        {"cell_type": "code", "metadata": {}},
        {"cell_type": "code", "source": [1, "2"], "metadata": {}, "outputs": "none"},
        {"cell_type": None, "source": None, "metadata": None},
        "a string",
        7,
    ]

# /// attack
# what = "a list in a list in a list, 100,000 deep"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text(
        '{"nbformat": 4, "cells": ' + "[" * 100_000 + "]" * 100_000 + "}"
    )

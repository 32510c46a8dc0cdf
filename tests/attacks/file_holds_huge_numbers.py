# /// attack
# what = "an integer of a million digits as the format"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text('{"nbformat": ' + "9" * 10**6 + ', "cells": []}')

# /// attack
# what = "a notebook whose cells are a number"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text(
        '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": 7}'
    )

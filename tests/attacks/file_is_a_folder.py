# /// attack
# what = "a folder with the notebook's name"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").mkdir()

# /// attack
# what = "JSON, but no notebook"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text("[1, 2, 3]")

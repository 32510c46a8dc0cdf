# /// attack
# what = "no JSON"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_text("{'cells': [")

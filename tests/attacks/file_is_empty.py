# /// attack
# what = "no byte in it"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    (folder / "02-stability.ipynb").write_bytes(b"")

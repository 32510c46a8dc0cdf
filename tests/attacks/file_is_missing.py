# /// attack
# what = "nothing is handed in"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    pass

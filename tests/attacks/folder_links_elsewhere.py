# /// attack
# what = "the folder handed in is a link to another student's"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    folder.rmdir()
    folder.symlink_to(folder.parent.parent / "honest-ann" / "02-stability")

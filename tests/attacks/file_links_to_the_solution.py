# /// attack
# what = "a link to the instructor's notebook"
# kind = "file"
# state = "ungradable"
# marks = 0
# ///
def attack(folder, notebook):
    course = folder.parent.parent.parent
    (folder / "02-stability.ipynb").symlink_to(course / "solutions" / "02-stability" / "02-stability.ipynb")

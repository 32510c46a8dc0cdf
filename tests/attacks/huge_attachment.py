# /// attack
# what = "a picture of 10 MB is pasted into the essay"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    essay = next(cell for cell in notebook.cells if cell.id == "essay")
    essay.source = "![x](attachment:x.png)"
    essay["attachments"] = {"x.png": {"image/png": "A" * (10 << 20)}}

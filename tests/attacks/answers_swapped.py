# /// attack
# what = "the answer cells carry each other's names, so the first is defined too late"
# kind = "notebook"
# state = "graded"
# marks = 16
# ///
def attack(notebook):
    cells = {cell.id: cell for cell in notebook.cells}
    first, second = cells["softmax"], cells["logsumexp"]
    first.metadata, second.metadata = second.metadata, first.metadata
    first["id"], second["id"] = second["id"], first["id"]

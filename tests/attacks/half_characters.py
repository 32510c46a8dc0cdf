# /// attack
# what = "halves of surrogate pairs, which no file can hold: in cells, printed, and in an error"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    essay = next(cell for cell in notebook.cells if cell.id == "essay")
    essay.source = "My essay \ud800"
    for source in ('x = "\ud800"', 'print("\\ud800 \\udcff")', 'raise ValueError("\\ud800")', '"\\udfff"'):
        cell = dict(
            notebook.cells[1], id=f"own-{len(notebook.cells)}", cell_type="code", metadata={}, source=source
        )
        notebook.cells.insert(3, type(notebook)(cell, outputs=[], execution_count=None))

# /// attack
# what = "brings a numpy.py, a grading package and a sitecustomize.py, a wrong answer"
# kind = "file"
# state = "graded"
# marks = 16
# ///
import nbformat

MODULE = "print('ATTACK SUCCEEDED')\nraise SystemExit"


def attack(folder, notebook):
    for name in ("numpy.py", "torch.py", "sitecustomize.py", "json.py", "nbgrader_config.py", "conftest.py"):
        (folder / name).write_text(MODULE)
    (folder / "grading").mkdir()
    (folder / "grading" / "__init__.py").write_text(MODULE)
    (folder / ".ipython").mkdir()
    next(cell for cell in notebook.cells if cell.id == "softmax").source = "softmax = print"
    nbformat.write(notebook, folder / "02-stability.ipynb")

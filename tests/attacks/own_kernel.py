# /// attack
# what = "asks for another kernel"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
def attack(notebook):
    notebook.metadata["kernelspec"] = {"name": "bash", "display_name": "Bash", "language": "bash"}
    notebook.metadata["language_info"] = {"name": "bash"}

# /// attack
# what = "scripts in the essay, in outputs, in names and in metadata"
# kind = "notebook"
# state = "graded"
# marks = 20
# ///
from nbformat.v4 import new_code_cell, new_output

SCRIPT = "<script>alert('RUN-BY-ATTACK')</script><img src=x onerror=alert('RUN-BY-ATTACK')>"


def attack(notebook):
    notebook.metadata["title"] = SCRIPT
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [
                new_output("display_data", {"text/html": SCRIPT, "application/javascript": "alert(1)"})
            ]
        if cell.id == "essay":
            cell.source = (
                SCRIPT
                + "\n\n[x](javascript:alert('RUN-BY-ATTACK'))\n\n[x](&#106;avascript:alert(1)) <javascript:alert(2)>\n\n[y]\n\n[y]: javascript:alert(3)\n\n<iframe src='data:text/html,x'></iframe>"
            )
    show = "from IPython.display import HTML, Javascript, SVG, display\n"
    show += f"display(HTML({SCRIPT!r}), Javascript('alert(1)//RUN-BY-ATTACK'))\n"
    show += "display({'image/svg+xml': '<svg onload=alert(/RUN-BY-ATTACK/)/>', 'text/markdown': '<b onclick=x>'}, raw=True)\n"
    show += "display({'text/latex': '</script><script>alert(/RUN-BY-ATTACK/)</script>'}, raw=True)\n"
    show += "display({'image/png': '\"><script>alert(/RUN-BY-ATTACK/)</script>'}, raw=True)"
    notebook.cells.append(new_code_cell(show))

"""A kernel in the sandbox shows what an ordinary kernel shows: the same cells run in both, output by output."""

import asyncio
import json
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import cannot_run
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from grading import doctor
from grading.execution import SANDBOX

PROBES = {
    "a value": "1 + 1",
    "no value": "nothing = None",
    "history": "_, __, In[1], sorted(Out)",
    "stdout, stderr, stdout": "import sys; print('a'); print('b', file=sys.stderr); print('c')",
    "a warning": "import warnings; warnings.warn('w')",
    "input": "input('x')",
    "traceback": "def f(): raise ValueError('x')\nf()",
    "syntax error": "def f(:",
    "chained exceptions": "try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e",
    "traceback replaced": "get_ipython().showtraceback = lambda *a, **k: None\n1/0",
    "traceback restored": "del get_ipython().showtraceback",
    "html": "from IPython.display import display, HTML, Markdown, Latex; display(HTML('<b>1</b>'))",
    "markdown and latex": "display(Markdown('*m*'), Latex('$x$'))",
    "display updated": "h = display(1, display_id='one'); h.update(2)",
    "output cleared": "from IPython.display import clear_output; print('gone'); clear_output(); print('kept')",
    "figure": "import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.title('t'); plt.show()",
    "figure without show": "%matplotlib inline\nplt.bar([1, 2], [1, 2])",
    "figure's size": "plt.rcParams['figure.figsize'], plt.rcParams['figure.dpi'], plt.get_backend()",
    "await": "import asyncio\nawait asyncio.sleep(0.01); 5",
    "thread": "import threading\nt = threading.Thread(target=lambda: print('thr')); t.start(); t.join()",
    # what a program writes itself reaches the kernel a moment later, on a busy machine after the cell's end
    "os.system": "import os, time; status = os.system('echo hi'); time.sleep(0.5); status",
    "shell": "!echo shell",
    "shell's value": "lines = !echo one; echo two\nlines",
    "bash cell": "%%bash\necho bash; echo bad >&2; exit 3",
    "subprocess": "import subprocess; done = subprocess.run(['echo', 'sub']); time.sleep(0.5); done",
    "capture": "%%capture kept\nprint('captured')",
    "captured": "kept.stdout",
    "time": "%time 1 + 1\n_ = 0",
    "processes": "from multiprocessing import Pool\nimport math\nwith Pool(2) as p: print(p.map(math.sqrt, [4, 9]))",
    "data file": "print(open('data.csv').read())",
    "file written": "open('mine.txt', 'w').write('12'); print(open('mine.txt').read())",
    "module of its own": "open('mine.py', 'w').write('x = 3'); import mine; mine.x",
    "seeds": "import random, numpy as np; random.seed(1); np.random.seed(1); random.random(), np.random.rand()",
    "torch": "import torch; torch.manual_seed(0); torch.randn(3), torch.get_default_dtype()",
    "autograd": "w = torch.ones(2, requires_grad=True); (w**2).sum().backward(); w.grad",
    "printing of arrays": "np.arange(3000).reshape(-1, 3)[:2000] / 3",
    "many lines": "for i in range(500): print(i)",
    "object's picture": "class P:\n    def _repr_html_(self): return '<i>p</i>'\nP()",
    "last of several": "1; 2\n3",
    "sys.exit": "sys.exit(1)",
}
# What may differ: addresses, temporary files, process numbers, times, and the lines of what IPython itself shows
CHANGING = [
    (
        re.compile(r"File \S*site-packages/"),
        "File ",
    ),  # IPython writes ~ for the home that the environment names
    (re.compile(r"0x[0-9a-f]+"), "0x"),
    (re.compile(r"ipykernel_\d+/\d+\.py|/tmp/ipykernel_\w+|/tmp/\w+"), "FILE"),
    (re.compile(r"\b\d+(\.\d+)?(e[+-]\d+)? ?[nµμum]?s\b"), "TIME"),  # IPython says 1e+03 ns, too
    (re.compile(r"\\u001b\[[0-9;]*m"), ""),
]


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    if fault := doctor.missing():
        cannot_run(fault)
    with pytest.MonkeyPatch.context() as environment:
        # what an ordinary kernel would inherit, and show other things for: where subprocesses print, how figures look
        for name in ("PYTEST_CURRENT_TEST", "MPLBACKEND"):
            environment.delenv(name, raising=False)
        return {name: outputs(name, tmp_path_factory.mktemp("world")) for name in ("python3", SANDBOX)}


def outputs(kernel, folder):
    (folder / "data.csv").write_text("1,2")
    notebook = new_notebook(cells=[new_code_cell(source) for source in PROBES.values()])
    client = NotebookClient(
        notebook,
        kernel_manager_class=AsyncKernelManager,
        kernel_name=kernel,
        timeout=60,
        allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
        shutdown_kernel="immediate",
    )
    with ThreadPoolExecutor(1) as elsewhere:  # the browser of other tests keeps an event loop in this thread
        elsewhere.submit(asyncio.run, client.async_execute()).result()
    return {name: shown(cell) for name, cell in zip(PROBES, notebook.cells, strict=True)}


def shown(cell):
    """A cell's number, all it wrote to each stream, and its other outputs in order.

    When a stream is flushed, and what of a subprocess comes before a value, is chance in every kernel.
    """
    streams = {"stdout": "", "stderr": ""}
    others = []
    for output in cell.outputs:
        if output.output_type == "stream":
            streams[output.name] += output.text
        else:
            others.append(json.dumps(output, sort_keys=True, ensure_ascii=False))
    return cell.execution_count, *(plain(text) for text in (*streams.values(), *others))


def plain(text):
    for pattern, word in CHANGING:
        text = pattern.sub(word, text)
    return text


@pytest.mark.parametrize("probe", PROBES)
def test_shows_what_an_ordinary_kernel_shows(probe, both):
    assert both[SANDBOX][probe] == both["python3"][probe]


def test_probes_show_something(both):
    silent = {name for name, (_, *texts) in both["python3"].items() if not any(texts)}
    assert silent == {"no value", "traceback replaced", "traceback restored", "capture"}

"""What nbgrader calls instead of its own steps, named in nbgrader_config.py.

So `nbgrader autograde` and the formgrader's button receive, transplant, execute and judge exactly as
`python -m grading run` does.
"""

from __future__ import annotations

from pathlib import Path

from nbconvert.exporters import NotebookExporter
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, Float, Integer
from traitlets.config import Config

from grading import receive, transplant
from grading.execution import ORDINARY, SANDBOX, Allowance, execute


class SubmissionExporter(NotebookExporter):
    """Reads a submission as `receive` does: with a reason, where it can't be read."""

    def from_filename(self, filename, resources=None, **kwargs):
        notebook, _ = receive.read(Path(filename))
        resources = resources or {}
        metadata = resources.setdefault("metadata", {})
        metadata |= {"name": Path(filename).stem, "path": str(Path(filename).parent)}
        return self.from_notebook_node(notebook, resources=resources, **kwargs)


def _source(config: Config, resources: dict) -> Path:
    """The instructor's notebook of the submission that nbgrader is working on."""
    names, course = resources["nbgrader"], CourseDirectory(config=config)
    folder = course.format_path(course.source_directory, ".", names["assignment"])
    return Path(folder) / f"{names['notebook']}.ipynb"


class Transplant(NbGraderPreprocessor):
    """Puts the student's answers into the instructor's notebook; see `transplant`."""

    def preprocess(self, nb, resources):
        fresh = transplant.template(_source(self.config, resources), self.config)
        done = transplant.transplant(nb, fresh)
        for note in done.notes:
            self.log.info("%s: %s", resources["nbgrader"]["student"], note)
        return done.notebook, resources


class SandboxedExecute(NbGraderPreprocessor):
    """Runs and judges a transplanted notebook; see `execution`."""

    isolation = Enum(["sandbox", "none"], default_value="sandbox", help="none: with all your rights").tag(
        config=True
    )
    cell_timeout = Float(Allowance.cell, help="seconds").tag(config=True)
    notebook_timeout = Float(Allowance.notebook, help="seconds").tag(config=True)
    output_limit = Integer(Allowance.output, help="bytes that a cell may print").tag(config=True)
    kernels = Integer(Allowance.kernels, help="kernels that may end under one notebook").tag(config=True)

    def options(self) -> dict:
        """The options of `execution.execute` that this configuration stands for."""
        allowance = Allowance(self.cell_timeout, self.notebook_timeout, self.output_limit, self.kernels)
        kernel = SANDBOX if self.isolation == "sandbox" else ORDINARY
        return {"allowance": allowance, "kernel_name": kernel, "config": self.config}

    def preprocess(self, nb, resources):
        student = resources["nbgrader"]["student"]
        if self.isolation == "none":
            self.log.warning("%s: graded without a sandbox, with all the rights of this user", student)
        # the instructor's files, not those beside the submission: nobody brings a numpy.py of their own
        outcome = execute(nb, _source(self.config, resources).parent, **self.options())
        for flag in outcome.flags:
            self.log.warning("%s: flagged: %s", student, flag)
        for note in outcome.notes:
            self.log.info("%s: %s", student, note)
        return nb, resources


class StudentsFeedback(NbGraderPreprocessor):
    """Leaves on a student's page what we say, and what the student wrote, up to a length.

    No output of any other cell: code that has looked into a hidden test could print it there.
    """

    longest = Integer(20_000, help="characters of the student's own on the page").tag(config=True)

    def preprocess(self, nb, resources):
        left = self.longest
        for cell in nb.cells:
            meta = cell.metadata.get("nbgrader", {})
            judged = cell.cell_type == "code" and meta.get("grade") and not meta.get("solution")
            if cell.cell_type == "code" and not judged:
                cell.outputs = []
            if not meta.get("locked"):
                if len(cell.source) > left:
                    cell.source = f"{cell.source[:left]}\n# (the rest is not shown)"
                left -= min(left, len(cell.source))
        return nb, resources

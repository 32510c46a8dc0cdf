"""nbgrader's settings for the course; read by every `nbgrader …` command run in this folder."""

c = get_config()  # noqa: F821  (traitlets provides it)

c.CourseDirectory.course_id = "softmax"
# nbgrader's own words for the two folders that the course keeps in git
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\nraise NotImplementedError"}
c.ClearSolutions.text_stub = "YOUR ANSWER HERE"

# Grading, by whatever button: receive, transplant, execute in the sandbox, judge (grading/hooks.py). Without a
# sandbox there is no grading, unless you say so here: c.SandboxedExecute.isolation = "none"
c.Autograde.exporter_class = "grading.hooks.SubmissionExporter"
c.Autograde.sanitize_preprocessors = ["grading.hooks.Transplant"]
c.Autograde.autograde_preprocessors = [
    "grading.hooks.SandboxedExecute",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
# `nbgrader validate` runs a notebook as it is, in nbgrader's own way
c.Execute.timeout = 20  # seconds per cell, as everywhere in the course
c.Execute.shutdown_kernel = (
    "immediate"  # a graceful shutdown waits 0.8 s for nothing: no state is worth saving
)
c.Execute.skip_cells_with_tag = ""  # a cell that a student has tagged runs like any other

# Students read their feedback: without the hidden tests, which are graded with again next year, and without
# what their code printed, which could hold them.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "nbgrader.preprocessors.ClearHiddenTests",
    "grading.hooks.StudentsFeedback",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

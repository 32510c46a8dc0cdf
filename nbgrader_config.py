"""nbgrader's settings for the course; read by every `nbgrader …` command run in this folder."""

c = get_config()  # noqa: F821  (traitlets provides it)

c.CourseDirectory.course_id = "softmax"
# nbgrader's own words for the two folders that the course keeps in git
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\nraise NotImplementedError"}
c.ClearSolutions.text_stub = "YOUR ANSWER HERE"

c.Execute.timeout = 20  # seconds per cell, as in the answer bank; the slowest of ours takes two
# A graceful shutdown waits 0.8 s per notebook for nothing: the kernel holds no state worth saving.
c.Execute.shutdown_kernel = "immediate"

# Students read their feedback: without the hidden tests, which are graded with again next year.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

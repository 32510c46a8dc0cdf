"""Grading for the softmax course: what nbgrader does not do by itself."""

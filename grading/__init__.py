"""Grading for the softmax course: what nbgrader does not do by itself."""

import sys

# jsonschema, which reads notebooks, imports it to check addresses; that builds a grammar, for longer than all else takes.
# We check none, and without it jsonschema does everything else.
sys.modules.setdefault("rfc3987_syntax", None)

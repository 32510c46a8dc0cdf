"""The directive `{coverage-table}`: every topic of coverage.yml with a link to the section that teaches it."""

from pathlib import Path

import yaml
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class CoverageTable(SphinxDirective):
    def run(self) -> list[nodes.Node]:
        path = Path(self.env.srcdir) / "coverage.yml"
        self.env.note_dependency(str(path))
        rows = ["| Topic | Where |", "|---|---|"]
        for row in yaml.safe_load(path.read_text(encoding="utf-8")).values():
            topic = row["topic"].replace("|", r"\|")
            rows.append(f"| {topic} | {{doc}}`{row['page']}`: {{ref}}`{row['anchor']}` |")
        parent = nodes.container()
        self.state.nested_parse(StringList(rows, str(path)), self.content_offset, parent)
        return parent.children


def setup(app: Sphinx) -> dict:
    app.add_directive("coverage-table", CoverageTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

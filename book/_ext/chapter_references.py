"""The directive `{chapter-references}`: what this page cites, as a plain list.

All citations lead to the page "References", which holds the book's one bibliography. A second bibliography
per chapter would give every work that two chapters cite two places and clashing labels, so the chapters only
repeat the formatted entries.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective
from sphinxcontrib.bibtex.transforms import node_text_transform


class chapter_references(nodes.General, nodes.Element):
    """Stands where the list goes until all citations of all pages are known."""


class ChapterReferences(SphinxDirective):
    def run(self) -> list[nodes.Node]:
        return [chapter_references()]


class ListReferences(SphinxPostTransform):
    # as sphinxcontrib-bibtex's own: before Sphinx resolves references
    default_priority = 6

    def run(self, **kwargs) -> None:
        domain = self.env.get_domain("cite")
        cited = {
            target.key
            for reference in domain.citation_refs
            if reference.docname == self.env.docname
            for target in reference.targets
        }
        for place in list(self.document.findall(chapter_references)):
            entries = nodes.container(classes=["chapter-references"])
            for citation in domain.citations:
                if citation.key in cited:
                    entry = domain.backend.paragraph(citation.formatted_entry)
                    node_text_transform(entry)
                    entries += entry
            place.replace_self(entries)


def setup(app: Sphinx) -> dict:
    app.add_node(chapter_references)
    app.add_directive("chapter-references", ChapterReferences)
    app.add_post_transform(ListReferences)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

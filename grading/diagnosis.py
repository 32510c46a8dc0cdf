"""The diagnoses that hidden tests give: data, so that tests, feedback and class reports name the same things.

`grading/diagnoses/<family>.toml` holds the diagnoses whose ids start with `<family>.`; where the family
belongs to a chapter, it also lists the sections of that chapter to read, by their labels. A family that
belongs to several names each section with its chapter: "05-attention/attention-scaling".
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "diagnoses"


@dataclass(frozen=True)
class Diagnosis:
    """One named misconception: stable `id`, the `message` (a question), and where in the book to read."""

    id: str
    message: str
    chapter: str | None = None  # the chapter's file name without suffix, e.g. "02-stability"
    section: str | None = None  # the label of a section there, which is its anchor: "stability-shift"
    heading: str | None = None  # that section's heading

    @property
    def advice(self) -> str:
        """The last lines of a message: the likely reason, and where to read."""
        likely = f"  likely:   {self.message}"
        return f"{likely}\n  read:     “{self.heading}” in chapter {self.chapter}" if self.heading else likely


class UnknownDiagnosis(LookupError):
    """A test or an answer names a diagnosis that no file defines."""


def read_diagnoses(folder: Path = FOLDER) -> dict[str, Diagnosis]:
    """All diagnoses of `folder` by id. Raises ValueError where one refers to a section that is not listed."""
    found: dict[str, Diagnosis] = {}
    for path in sorted(folder.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        chapter, sections = data.get("chapter"), data.get("sections", {})
        if not chapter and not all("/" in label for label in sections):
            raise ValueError(f"{path.name}: [sections] belong to a chapter; name it first: chapter = …")
        for name, entry in data["diagnoses"].items():
            read = entry.get("read")
            if read is not None and read not in sections:
                raise ValueError(f"{path.name}: {name} says read = {read!r}, which [sections] does not list")
            of, _, label = read.rpartition("/") if read else ("", "", "")
            place = (of or chapter, label, sections[read]) if read else ()
            known = f"{path.stem}.{name}"
            found[known] = Diagnosis(known, entry["message"], *place)
    return found


_read_once = cache(read_diagnoses)


def diagnosis(known: str) -> Diagnosis:
    """The diagnosis with this id. Raises UnknownDiagnosis, saying where to add it."""
    found = _read_once()
    if known not in found:
        family = known.split(".")[0]
        raise UnknownDiagnosis(f"no diagnosis {known!r}: add it to grading/diagnoses/{family}.toml")
    return found[known]


_read_once()  # now: in a sandbox the files may be out of reach later

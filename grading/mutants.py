"""Mutants of the reference solutions: would the hidden tests notice one small change to a right answer?

    python -m grading mutants                                       every assignment but the capstone
    python -m grading mutants --assignment 02-stability --item softmax
    python -m grading mutants --assignment 08-capstone              trains models: takes its time

Each item's reference solution is changed in one place (grading/mutation.py says how) and graded by the item's
hidden tests; a mutant is killed if it loses a point. A survivor shows a hole in the tests, unless it is right
all the same: then it stands in tests/equivalent-mutants.toml with the reason. Every mutant must be killed or
explained, and at most a tenth of an assignment's may be explained. An entry that matches no survivor any more
is an error too, so that the file can't rot.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from grading import assignment as course
from grading.assignment import ROOT, Item
from grading.mutation import Mutant, mutants
from grading.runner import Job, run_all

EQUIVALENT = ROOT / "tests" / "equivalent-mutants.toml"
MOST_EXPLAINED = 0.1  # of an assignment's mutants: about a twentieth is right in practice, more is an excuse
EXCLUDED = {"08-capstone"}  # each of its mutants would train models; name it to have it all the same
_KEYS = {"assignment", "item", "place", "before", "after", "reason"}

Key = tuple[str, str, str, str, str]  # assignment, item, place, before, after


class BrokenList(ValueError):
    """The list of equivalent mutants lacks something or says it twice."""


@dataclass
class Tally:
    """What became of one assignment's mutants."""

    assignment: str
    number: int = 0
    survivors: list[tuple[str, Mutant]] = field(default_factory=list)  # with the item
    broken: list[str] = field(default_factory=list)  # items whose own reference is not accepted
    seconds: float = 0.0

    @property
    def killed(self) -> int:
        return self.number - len(self.survivors)

    def survivor_keys(self) -> list[Key]:
        return [(self.assignment, item, *mutant.key) for item, mutant in self.survivors]


def read_equivalent(path: Path = EQUIVALENT) -> dict[Key, str]:
    """The reason by key. `after` may be a list, for changes with one reason. Raises BrokenList."""
    found: dict[Key, str] = {}
    for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("mutant", []):
        if entry.keys() != _KEYS or not str(entry["reason"]).strip():
            raise BrokenList(f"{path.name}: each mutant has {', '.join(sorted(_KEYS))}: {entry}")
        after = entry["after"] if isinstance(entry["after"], list) else [entry["after"]]
        for change in after:
            key = (entry["assignment"], entry["item"], entry["place"], entry["before"], change)
            if key in found:
                raise BrokenList(f"{path.name}: twice: {' | '.join(key)}")
            found[key] = entry["reason"]
    return found


# --- running -----------------------------------------------------------------------------------------------


def run(name: str, items: Sequence[str] = (), workers: int | None = None, root: Path = ROOT) -> Tally:
    """Grade the mutants of an assignment, or of some of its items."""
    began = time.monotonic()
    assignment = course.read(course.source_path(name, root))
    tally = Tally(name)
    before: list[str] = [assignment.setup]
    for item in assignment.items.values():
        if not items or item.name in items:
            found = list(mutants(item.source))
            needed, trouble = _seconds(item, before)
            if trouble:  # whatever its mutants lose, they don't lose it by being mutants
                tally.broken.append(f"{item.name}: its tests do not accept the reference itself: {trouble}")
                found = []
            jobs = [_job(item, before, mutant.source) for mutant in found]
            limit = 5 + 5 * needed  # for loops that never end; generous, for a busy machine
            if sys.stderr.isatty():
                print(f"… {name}: {len(jobs)} mutants of {item.name}", file=sys.stderr)
            verdicts = run_all(jobs, limit, workers=workers)
            tally.number += len(found)
            tally.survivors += [
                (item.name, mutant)
                for mutant, verdict in zip(found, verdicts, strict=True)
                if verdict["tests"].passed
            ]
        before.append(item.source)
    tally.seconds = time.monotonic() - began
    return tally


def _seconds(item: Item, before: Sequence[str]) -> tuple[float, str]:
    """How long the item's tests take on the reference itself, and what they find fault with, if anything."""
    run_all([Job((), (("tests", "pass"),))])  # the first child waits for the server's imports
    began = time.monotonic()
    (verdict,) = run_all([_job(item, before, item.source)])
    return time.monotonic() - began, " ".join(verdict["tests"].message.split())


def _job(item: Item, before: Sequence[str], source: str) -> Job:
    """All hidden tests of an item as one, which ends at the first failure."""
    cells = [(cell.id, cell.source) for cell in item.cells]
    together = (
        f"for _cell in {cells!r}:\n"
        "    exec(compile(_cell[1], f'<{_cell[0]}>', 'exec', dont_inherit=True), globals())"
    )
    return Job((*before, source), (("tests", together),))


# --- telling -----------------------------------------------------------------------------------------------


def lines(tally: Tally, explained: dict[Key, str]) -> list[str]:
    """One assignment's report: numbers, then survivors, those without a reason marked."""
    equal = sum(key in explained for key in tally.survivor_keys())
    wrong = tally.number - equal
    out = [
        f"{tally.assignment}   ({tally.number} mutants in {tally.seconds:.0f} s)",
        f"  killed                 {tally.killed} ({_share(tally.killed, tally.number)})",
        f"  right, with a reason   {equal}",
        f"  killed of the wrong    {tally.killed}/{wrong} ({_share(tally.killed, wrong)})",
    ]
    out += [f"  BROKEN {item}" for item in tally.broken]
    for (item, mutant), key in zip(tally.survivors, tally.survivor_keys(), strict=True):
        mark = "explained" if key in explained else "SURVIVES "
        out.append(f"  {mark}  {item}, line {mutant.line} of the cell, in {mutant.place or 'the cell'}")
        out += [f"      - {mutant.before}", f"      + {mutant.after or '(dropped)'}"]
        if key in explained:
            out.append(f"      {explained[key]}")
    return out


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "none"


def problems(tallies: Sequence[Tally], explained: dict[Key, str], items: Sequence[str] = ()) -> list[str]:
    """What must be mended: survivors without a reason, reasons without a survivor."""
    found = []
    for tally in tallies:
        survivors = tally.survivor_keys()
        found += [f"{tally.assignment}: {item}" for item in tally.broken]
        if not tally.number and not tally.broken:
            found.append(f"{tally.assignment}: no mutants at all")
        equal = sum(key in explained for key in survivors)
        if equal > MOST_EXPLAINED * tally.number and not items:
            found.append(f"{tally.assignment}: {equal} of {tally.number} mutants are explained away")
        found += [f"survives: {' | '.join(key)}" for key in survivors if key not in explained]
        found += [
            f"is killed or no longer made; take it out of {EQUIVALENT.name}: {' | '.join(key)}"
            for key in explained
            if key[0] == tally.assignment and (not items or key[1] in items) and key not in survivors
        ]
    known = set(_assignments())
    found += [
        f"no such assignment in {EQUIVALENT.name}: {key[0]}" for key in explained if key[0] not in known
    ]
    return found


def _assignments(root: Path = ROOT) -> list[str]:
    return sorted(path.parent.name for path in (root / "solutions").glob("*/*.ipynb"))


def default_assignments() -> list[str]:
    """Those that are tried when none is named."""
    return [name for name in _assignments() if name not in EXCLUDED]


def as_toml(tally: Tally, explained: dict[Key, str]) -> str:
    """Entries for the survivors that have no reason yet, to be filled in."""
    entries = []
    for key in tally.survivor_keys():
        if key not in explained:
            fields = zip(("assignment", "item", "place", "before", "after"), key, strict=True)
            rows = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in fields]
            entries.append("\n".join(["[[mutant]]", *rows, 'reason = ""']))
    return "\n\n".join(entries)


def main(argv: Sequence[str] | None = None) -> int:
    """Print a report per assignment; 1 if something must be mended."""
    parser = argparse.ArgumentParser(prog="python -m grading mutants", description=__doc__.splitlines()[0])
    parser.add_argument("--assignment", action="append", help="default: all but the capstone")
    parser.add_argument("--item", action="append", default=[], help="only this item; may be given again")
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="processes at a time; default: as many as cores"
    )
    parser.add_argument("--toml", action="store_true", help="print entries for survivors without a reason")
    options = parser.parse_args(argv)
    known = _assignments()
    if unknown := set(options.assignment or ()) - set(known):
        parser.error(f"no assignment {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    explained, tallies = read_equivalent(), []
    for name in options.assignment or default_assignments():
        tally = run(name, options.item, options.jobs)
        tallies.append(tally)
        print(as_toml(tally, explained) if options.toml else "\n".join(lines(tally, explained)), flush=True)
    found = problems(tallies, explained, options.item)
    if found and not options.toml:
        print(*(f"PROBLEM {problem}" for problem in found), sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())

"""The course's own commands: `python -m grading COMMAND`. Each one's --help says what it takes."""

import importlib
import sys

# A command is a module with main(arguments) -> exit status. Imported only when called: torch takes its time.
COMMANDS = {
    "check": "grade your own notebook against the hidden tests",
    "bank": "grade the answer bank: are the hidden tests fair?",
    "run": "grade a class",
    "gradebook": "let nbgrader's gradebook know the assignments",
    "doctor": "is this machine fit to grade strangers' notebooks?",
    "mutants": "change the reference solutions in one place: do the hidden tests notice?",
    "sample": "grade the sample class with nbgrader, or show its marks",
}


def usage() -> str:
    width = max(map(len, COMMANDS))
    rows = [f"  {name:{width}}  {what}" for name, what in COMMANDS.items()]
    return "\n".join(
        ["usage: python -m grading COMMAND …", "", *rows, "", "COMMAND --help says what it takes."]
    )


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(usage())
        return 0
    command, *rest = arguments
    if command not in COMMANDS:
        print(f"python -m grading: there is no command {command!r}\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        return importlib.import_module(f"grading.{command}").main(rest)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130  # what shells report after Ctrl-C


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# `make` sets everything up and shows the whole course at work; `make help` lists the rest.
# Written for GNU make 3.81, which macOS still ships: no .ONESHELL, no .SHELLFLAGS.

SHELL := /bin/bash
MAKEFLAGS += --no-print-directory --no-builtin-rules
.NOTPARALLEL:
.DELETE_ON_ERROR:

# The first Python 3.11 or newer that really runs (a version manager's shim may exist and refuse).
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)
ASSIGNMENTS := $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard solutions/*/*.ipynb)))))
# What `make` has done, so that it is not done again while its inputs stay the same
DONE := _build/done
RELEASED := $(ASSIGNMENTS:%=$(DONE)/release-%)

# nbgrader calls alembic and jupyter from PATH; tiny tensors and thread pools do not mix.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export OMP_NUM_THREADS := 1

.PHONY: all
all: setup book sample  ## set up, build the book, make the students' notebooks, grade a sample class
	@python -m grading sample --show
	@echo "The book:      _build/html/index.html   (make serve shows it on http://127.0.0.1:8000)"
	@echo "Next:          make test checks everything; make help lists the rest"

.PHONY: help
help:  ## list what make can do
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1|\2/p' Makefile | while IFS='|' read -r name what; do \
	  printf '  make %-11s %s\n' "$$name" "$$what"; done

# ---------------------------------------------------------------- setting up
.PHONY: setup
setup: .venv/installed  ## the virtual environment with the exact packages of requirements.txt

.venv/installed: requirements.txt pyproject.toml
	@[ -n "$(PYTHON)" ] || { \
	  echo "This course needs Python 3.11 or newer and found none. Install one, or name it: make PYTHON=/path/to/python3"; \
	  exit 1; }
	@echo "==> Python packages into .venv (a few minutes the first time)"
	@.ci/system-package "$(PYTHON) -m ensurepip --version" python3-venv "to make a virtual environment"
	@[ -x .venv/bin/pip ] || "$(PYTHON)" -m venv --clear .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
	@.venv/bin/pip install --quiet --disable-pip-version-check --no-deps -e .
	@.venv/bin/python -m ipykernel install --sys-prefix >/dev/null
	@.venv/bin/jupyter kernelspec install --sys-prefix --name softmax-sandbox grading/sandbox/kernelspec 2>/dev/null
	@touch $@

.PHONY: lock
lock: setup  ## write requirements.txt anew from the ranges in pyproject.toml
	@.ci/lock

# ---------------------------------------------------------------- the book
.PHONY: book
book: _build/html/index.html  ## build the book into _build/html (warnings are errors)

# --all: an incremental build shows no warning of a page it leaves alone, and copies no changed style sheet
_build/html/index.html: .venv/installed $(RELEASED) _config.yml _toc.yml $(shell find book -type f -not -path '*/.*')
	@echo "==> the book"
	@jupyter-book build book --config _config.yml --toc "$(CURDIR)/_toc.yml" --path-output . --all -n -W --keep-going -q \
	  > _build/book.log 2>&1 || { cat _build/book.log; exit 1; }
	@touch $@

.PHONY: notebooks
notebooks: setup  ## run the chapters again, in order, and store their outputs (NOTEBOOKS=… for some of them)
	@python book/_tools/execute.py $(or $(NOTEBOOKS),$(wildcard book/*.ipynb))

.PHONY: serve
serve: book  ## serve the book on http://127.0.0.1:8000 (PORT=8001 for another port)
	@python -m http.server --bind 127.0.0.1 --directory _build/html $(or $(PORT),8000)

.PHONY: lab
lab: setup  ## open JupyterLab with nbgrader's formgrader (LAB="--no-browser --port 8889" passes options)
	@python -m grading gradebook
	@jupyter lab $(LAB)

# ---------------------------------------------------------------- assignments and marks
# A gradebook of its own: changing an assignment must not touch, nor fail on, the marks of a class.
RELEASE := nbgrader generate_assignment --force --log-level=ERROR --db "sqlite:///$(CURDIR)/_build/release.db"

.PHONY: release
release: setup  ## make the students' notebooks in exercises/ from solutions/
	@mkdir -p $(DONE)
	@for a in $(ASSIGNMENTS); do echo "==> the students' notebook of $$a"; $(RELEASE) $$a; done

$(DONE)/release-%: solutions/%/*.ipynb nbgrader_config.py .venv/installed
	@echo "==> the students' notebook of $*"
	@mkdir -p $(DONE)
	@$(RELEASE) $*
	@touch $@

# A class of our own, in a course folder of its own: it never mixes with a real class.
.PHONY: sample
sample: $(DONE)/sample

$(DONE)/sample: $(RELEASED) $(wildcard grading/*.py grading/*/*.toml) $(shell find tests/answers tests/sample-class -type f)
	@.ci/system-package "command -v bwrap || [ $$(uname) != Linux ]" bubblewrap "the sandbox in which submissions run"
	@echo "==> a sample class"
	@python -m grading sample
	@touch $@

KNOWN = [ -n "$(ASSIGNMENT)" ] && [ -d "solutions/$(ASSIGNMENT)" ] || { \
  echo "Say which assignment, for example: make $@ ASSIGNMENT=02-stability. There are: $(ASSIGNMENTS)"; exit 1; }

.PHONY: grade
grade: setup  ## grade what is new in submitted/ (ASSIGNMENT=02-stability, RUN="--student ann" passes options)
	@$(KNOWN)
	@.ci/system-package "command -v bwrap" bubblewrap "the sandbox in which submissions run"
	@python -m grading run $(ASSIGNMENT) $(RUN) || failed=$$?; \
	  [ "$${failed:-0}" = 2 ] || nbgrader export --to marks.csv --log-level=ERROR; exit $${failed:-0}

.PHONY: feedback
feedback: setup  ## write the feedback pages into feedback/, and marks.csv anew with the essays (ASSIGNMENT=02-stability)
	@$(KNOWN)
	@nbgrader generate_feedback $(ASSIGNMENT) --force --log-level=ERROR
	@nbgrader export --to marks.csv --log-level=ERROR
	@echo "The feedback: feedback/<student>/$(ASSIGNMENT)/; the marks: marks.csv"

# ---------------------------------------------------------------- checks
# Each chapter in a kernel of its own, two at a time: their cells use one thread each.
NBVAL := --nbval --nbval-current-env --numprocesses 2 --dist loadscope book

.PHONY: test
test: setup book  ## run every check (CI=true: a check that can't run fails)
	@.ci/system-package "command -v chromium || command -v google-chrome" chromium "to look at the built pages in a browser"
	@echo "==> code style and spelling"
	@ruff check . && ruff format --check . && codespell
	@echo "==> every chapter runs again and prints what it printed"
	@pytest -q $(NBVAL)
	@echo "==> and once more with another hash seed and without the processor's vector instructions"
	@ATEN_CPU_CAPABILITY=default NPY_DISABLE_CPU_FEATURES="X86_V3 X86_V4 AVX512_ICL" PYTHONHASHSEED=1 \
	  pytest -q $(NBVAL)
	@echo "==> book, exercises, answers, grading"
	@pytest tests

.PHONY: test-long
test-long: test  ## also mutants of the solutions, every answer through nbgrader, every check on its need
	@pytest -m long tests
	@python -m grading bank --cases --true 60

.PHONY: clean
clean:  ## delete what make can make again (never submissions, marks or feedback of a class)
	@rm -rf _build .venv *.egg-info

"""The way of a class through real nbgrader: release, submissions, autograde, feedback, export."""

import csv
import re

import pytest
from conftest import ROOT

from grading import sample


@pytest.fixture(scope="module", params=sorted(sample.classes()))
def graded(request, tmp_path_factory):
    course = tmp_path_factory.mktemp("course")
    students = sample.classes()[request.param]
    sample.grade_class(course, request.param, students)
    return course, request.param, students


def test_marks_are_the_expected_ones(graded):
    course, assignment, students = graded
    assert sample.marks(course, assignment) == {
        name: {item: float(points) for item, points in student["marks"].items()}
        for name, student in students.items()
    }


def test_export_has_one_row_per_student(graded):
    course, _, students = graded
    with (course / "marks.csv").open() as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert set(rows) == set(students)
    for name, student in students.items():
        assert float(rows[name]["score"]) == sum(student["marks"].values())
        assert float(rows[name]["max_score"]) == 25


def test_every_student_gets_feedback(graded):
    course, assignment, students = graded
    for name in students:
        page = course / "feedback" / name / assignment / f"{assignment}.html"
        assert page.stat().st_size > 10_000


def test_feedback_shows_diagnoses_and_no_hidden_test(graded):
    course, assignment, students = graded
    for name in students:
        page = (course / "feedback" / name / assignment / f"{assignment}.html").read_text()
        text = re.sub(r"<[^>]*>", "", page[page.index("<body") :])
        assert ("[stability." in text or "[general." in text) == (name != "right"), name
        for secret in ("HIDDEN TESTS", "def hidden", "q.check(", "Traceback"):
            assert secret not in text, (name, secret)


def test_the_class_covers_what_instructors_meet():
    for students in sample.classes().values():
        assert set(students) == {"right", "naive", "half-finished", "crashing", "untouched"}


def test_a_real_class_is_out_of_reach():
    assert sample.COURSE == ROOT / "_build" / "sample-class"

"""The wording of the project's prose (``tests/prose.toml``), and the checker that looks for it."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.prose import ROOT, Rule, check, files, load_rules

RULES = load_rules()


def found(name: str, text: str) -> list[tuple[int, str]]:
    return [(finding.line, finding.found) for finding in check(name, dedent(text), RULES)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.pattern.pattern)
def test_each_rule_finds_its_example(rule: Rule) -> None:
    assert [finding.instead for finding in check("page.md", rule.example, [rule])] != []


@pytest.mark.slow  # nox -s lint does the same
def test_the_project_follows_the_rules() -> None:
    findings = [
        str(finding)
        for file in files()
        for finding in check(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"), RULES)
    ]
    assert findings == []


def test_a_page_is_checked_outside_code_and_in_comments_of_examples() -> None:
    page = """
        # The `room` [of the door](room.md), "the room"
        A room.

        ```python
        room = "room"  # the door
        ```

        ```text
        a floor
        ```

        The journey.
        """
    assert found("docs/page.md", page) == [(2, "door"), (3, "room"), (6, "door"), (13, "journey")]


def test_a_module_is_checked_in_docstrings_comments_and_messages() -> None:
    module = '''
        """The room; ``door``."""
        ROOM = "the room of a patient"  # a floor
        """An attribute's
        journey."""


        def call(door):
            """Of the
            house."""
            warnings.warn(f"{door} has a door here")
            raise ValueError(f"{door!r} is no " + "door at all")
        '''
    in_messages = [(11, "door"), (12, "is no"), (12, "door")]
    always = [(2, "room"), (3, "floor"), (5, "journey"), (9, "Of the"), (10, "house")]
    assert sorted(found("generator/module.py", module)) == sorted(always + in_messages)
    assert sorted(found("dcmgen/module.py", module)) == sorted([*always, *in_messages, (3, "room")])


def test_a_table_is_checked_in_comments_and_reasons() -> None:
    table = """
        # The room
        name = "a room with a door"
        reason = "The standard bears a typo."
        """
    assert found("standard/table.toml", table) == [(2, "room"), (4, "bears")]


def test_a_template_is_checked_without_its_placeholders() -> None:
    assert found("generator/templates/x.jinja", '{{ room }}\n"""A room."""\n') == [(2, "room")]


def test_terms_of_the_standard_and_usual_phrases_pass() -> None:
    text = "Data Set Type is no longer used; there is no global state. A file-set has metadata (PS3.5 7.1)."
    assert found("docs/page.md", text) == []

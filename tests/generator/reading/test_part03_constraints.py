"""Sections with the constraints of an IOD: which sentences they contain, and what introduces them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.facts import Iod
from generator.reading import part03_constraints
from tests.generator.snippets import FixedInterpreter, context, document, section


def sentences(folder: Path, *content: str) -> list[str]:
    """Return the sentences of an IOD with the module or macro that each one is about, as the interpreter gets them."""
    interpreter = FixedInterpreter()
    body = section("A.3", "CT Image IOD", *content)
    part03_constraints.read(context(document(folder, body), interpreter), [Iod("CT Image", "A.3", "composite", ())])
    return interpreter.calls


def items(*texts: str) -> str:
    return f"<itemizedlist>{''.join(f'<listitem><para>{each}</para></listitem>' for each in texts)}</itemizedlist>"


def terms(*values: str) -> str:
    entries = "".join(
        f"<varlistentry><term>{each}</term><listitem><para/></listitem></varlistentry>" for each in values
    )
    return f"<variablelist><title>Enumerated Values:</title>{entries}</variablelist>"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "<para>X shall be 1. Y may be 2. Z (see Section C.1) shall be 3.</para>",
            [": X shall be 1.", "Overlay Plane: Z shall be 3."],
        ),
        (
            f"<para>In the Overlay Plane Module, the following constraints apply:</para>{items('X shall be 1', 'Y may be')}",
            ["Overlay Plane: X shall be 1"],
        ),
        (
            "<para>The following constraints to the Frame Content Macro shall apply:</para>" + items("X shall be 1"),
            ["Frame Content: X shall be 1"],
        ),
        (
            "<para>If Modality is CT the following constraints will apply:</para>" + items("X shall be 1"),
            [": If Modality is CT, X shall be 1"],
        ),
        (
            "<para>The following Attributes, if present, shall have a value of A:</para>" + items("X", "Y"),
            [": X shall have a value of A", ": Y shall have a value of A"],
        ),
        (
            "<para>The values of X shall be selected from the following:</para>" + terms("A", "B"),
            [': The values of X shall be selected from "A" or "B"'],
        ),
        (
            "<para>X is constrained to the following Enumerated Values (see Table 1):</para><para>A B</para>",
            [': X is constrained to "A" or "B"'],
        ),
        ("<para>These shall be as follows:</para>" + terms("A"), [': These shall be as follows: "A"']),
        ("<para>X shall be 1.</para><note><para>Y shall be 2.</para></note>", [": X shall be 1."]),
    ],
    ids=[
        "sentences",
        "module",
        "macro",
        "condition",
        "attributes",
        "terms",
        "terms in a paragraph",
        "other list",
        "note",
    ],
)
def test_sentences(tmp_path: Path, content: str, expected: list[str]) -> None:
    assert sentences(tmp_path, section("A.3.2", "CT Image IOD Content Constraints", content)) == expected


@pytest.mark.parametrize(
    ("title", "content", "expected"),
    [
        ("Modality", terms("CT"), ': Modality (0008,0060) shall be "CT"'),
        ("Modality Attribute", "<para>CT</para>", ': Modality (0008,0060) shall be "CT"'),
        ("Overlay Plane Module", "<para>X shall be 1.</para>", "Overlay Plane: X shall be 1."),
        ("Frame Content Functional Group Macro", "<para>X shall be 1.</para>", "Frame Content: X shall be 1."),
    ],
)
def test_titles(tmp_path: Path, title: str, content: str, expected: str) -> None:
    assert sentences(tmp_path, section("A.3.2", "Constraints", section("A.3.2.1", title, content))) == [expected]


@pytest.mark.parametrize("title", ["CT Image IOD Description", "CT Image IOD Entity-Relationship Model"])
def test_descriptions_are_no_constraints(tmp_path: Path, title: str) -> None:
    assert not sentences(tmp_path, section("A.3.1", title, "<para>X shall be 1.</para>"))

from collections import Counter
from pathlib import Path

import pytest

from generator import docbook, facts
from generator.docbook import DocBookError
from generator.facts import ContentAction, ElementAction, SafePrivate
from generator.reading import part15
from tests import data
from tests.generator.snippets import document, row, section, table

ELEMENTS = ["Attribute Name", "Tag", "Retd. (from )", "Basic Prof.", "Rtn. UIDs Opt.", "Clean Desc. Opt."]
CONTENT = ["Code Meaning", "Code Value", "Coding Scheme Designator", "Value Type", "In Std. Tpl.", "Basic Prof."]
PRIVATE = ["Data Element", "Private Creator", "VR", "VM", "Meaning"]
NAME = row("Patient's Name", "(0010,0010)", "N", "Z", "", "")
OBSERVER = row("Person Observer Name", "121008", "DCM", "PNAME", "Y", "D")
FACTOR = row("(7053,xx0a)", "Philips PET Private Group", "OW/OB", "1", "A factor")


def read(
    folder: Path, element: str = NAME, content: str = OBSERVER, private: str = FACTOR, head: list[str] = ELEMENTS
) -> tuple[tuple[ElementAction, ...], tuple[ContentAction, ...], tuple[SafePrivate, ...]]:
    tables = table("E.1-1", "", head, element), table("E.3.4-1", "", CONTENT, content)
    body = section("E.1", "Profile", *tables, table("E.3.10-1", "", PRIVATE, private))
    return part15.read(document(folder, body, part="part15").root)


def test_records(tmp_path: Path) -> None:
    elements, content, private = read(tmp_path, row("SOP Instance UID", "(0008,0018)", "N", "U", "K", ""))
    assert elements == (ElementAction("00080018", "U", (("retain-uids", "K"),)),)
    assert content == (ContentAction("DCM", "121008", "PNAME", "D"),)
    assert private == (SafePrivate("Philips PET Private Group", "7053xx0A", ("OW", "OB")),)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("(60xx,3000)", "60xx3000"),
        ("(50xx,xxxx)", "50xxxxxx"),
        ("(gggg,eeee) where gggg is odd", facts.PRIVATE),
    ],
)
def test_tags_of_several_elements(tmp_path: Path, tag: str, expected: str) -> None:
    elements, _, _ = read(tmp_path, row("Overlay Data", tag, "N", "X", "", ""))
    assert elements == (ElementAction(expected, "X"),)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"element": row("A", "0010,0010", "N", "Z", "", "")}, "'0010,0010' is not a tag"),
        ({"element": row("A", "(0010,0010)", "N", "Y", "", "")}, "unknown action 'Y' of Basic Prof."),
        ({"element": row("A", "(0010,0010)", "N", "Z", "Q", "")}, "unknown action 'Q' of retain-uids"),
        ({"element": row("A", "(0010,0010)", "N", "", "", "")}, "no action of the basic profile"),
        ({"element": row("A", "(0010,0010)", "N", "Z", "")}, "5 cells, expected 6"),
        ({"head": [*ELEMENTS[:-1], "Clean Everything Opt."]}, "unknown columns"),
        ({"private": row("(7053,0000)", "A", "DS", "1", "")}, "is not the tag of a private element"),
    ],
)
def test_unknown_content_is_an_error_with_its_location(tmp_path: Path, arguments: dict[str, str], message: str) -> None:
    with pytest.raises(DocBookError, match=r"Table E\.") as caught:
        read(tmp_path, **arguments)  # type: ignore[arg-type]
    assert message in str(caught.value)


def test_another_part_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocBookError, match=r"no Table E\.1-1; is it PS3\.15"):
        part15.read(document(tmp_path, section("E.1", "Profile")).root)


def test_the_facts_are_those_of_the_standard() -> None:
    """Counts and examples from PS3.15 2026c as it is printed."""
    found = facts.load(data.ROOT / "standard")
    assert (len(found.element_actions), len(found.content_actions), len(found.safe_private)) == (656, 214, 479)
    actions = {each.tag: each for each in found.element_actions}
    assert actions["00100010"] == ElementAction("00100010", "Z")
    assert actions["00080018"] == ElementAction("00080018", "U", (("retain-uids", "K"),))
    assert actions["00101010"].options == (("retain-patient-characteristics", "K"),)
    assert actions["0040A730"].options == (("clean-structured-content", "C"),)
    assert actions[facts.PRIVATE].options == (("retain-safe-private", "C"),)
    assert Counter(option for each in found.element_actions for option, _ in each.options) == {
        "retain-safe-private": 1,
        "retain-uids": 60,
        "retain-device-identity": 59,
        "retain-institution-identity": 10,
        "retain-patient-characteristics": 19,
        "retain-full-dates": 169,
        "retain-modified-dates": 169,
        "clean-descriptors": 140,
        "clean-structured-content": 4,
        "clean-graphics": 4,
    }


def test_the_facts_agree_with_the_xml() -> None:
    found = facts.load(data.ROOT / "standard")
    read = part15.read(docbook.parse(data.standard() / "part15.xml"))
    assert read == (found.element_actions, found.content_actions, found.safe_private)

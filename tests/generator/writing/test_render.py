"""Rendering: banners, formatting, writing, stale files, and errors."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

from generator.facts import Attribute, Compression, Element, Facts, Include, Iod, Table, Uid
from generator.writing import code, dictionary, render, rules
from tests import data

HEAD = "# Generated from PS3.3 2099a (sha256 0123456789ab) by generator; do not edit.\n"
FACTS = Facts(edition={"part03": "2099a"}, hashes={"part03": "0123456789abcdef"})


def test_banner() -> None:
    assert render.banner(FACTS, "part03") + "\n" == HEAD
    both = render.banner(FACTS, "part03", "part06").splitlines()
    assert both[1] == "# Generated from PS3.6 of unknown edition by generator; do not edit."


def test_an_undefined_name_in_a_template_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render.template("data", banner="")


def test_formatting_sorts_imports_and_formats() -> None:
    text = "import b\nimport a\nx = ( 1,2 )\n"
    assert render.formatted({"p/x.py": text, "p/y.pyi": "x:int\n"}) == {
        "p/x.py": "import a\nimport b\n\nx = (1, 2)\n",
        "p/y.pyi": "x: int\n",
    }


def test_text_that_is_not_python_is_an_error() -> None:
    with pytest.raises(render.RenderError, match="ruff"):
        render.formatted({"x.py": "def"})


def test_write_updates_files_and_removes_stale_ones(tmp_path: Path) -> None:
    folder = tmp_path / "dcmgen/rules/data"
    folder.mkdir(parents=True)
    (folder / "same.py").write_text(HEAD + "x = 1\n")
    (folder / "changed.py").write_text(HEAD + "x = 1\n")
    (folder / "stale.py").write_text(HEAD)
    (folder / "stale.pyi").write_text(HEAD)
    (folder / "hand_written.py").write_text("y = 1\n")
    other = tmp_path / "dcmgen/iods/untouched.py"
    other.parent.mkdir()
    other.write_text(HEAD)
    before = (folder / "same.py").stat().st_mtime_ns
    files = {
        "dcmgen/rules/data/same.py": HEAD + "x = 1\n",
        "dcmgen/rules/data/changed.py": HEAD + "x = 2\n",
        "dcmgen/rules/data/deep/new.py": HEAD,
    }
    wrong = [f"dcmgen/rules/data/{each}" for each in ("changed.py", "deep/new.py", "stale.py", "stale.pyi")]
    assert render.check(files, tmp_path) == wrong
    assert render.write(files, tmp_path) == wrong
    assert render.check(files, tmp_path) == []
    assert sorted(each.name for each in folder.rglob("*.py*")) == ["changed.py", "hand_written.py", "new.py", "same.py"]
    assert (folder / "same.py").stat().st_mtime_ns == before
    assert other.exists(), "a folder that is not rendered is not changed"


def test_generated_and_hand_written_files_share_no_folder() -> None:
    generated = {
        path.relative_to(data.ROOT).as_posix()
        for path in (data.ROOT / "dcmgen").rglob("*.py*")
        if path.suffix in (".py", ".pyi") and render.MARK in path.read_text("utf-8")[:1000]
    }
    below = {
        path.relative_to(data.ROOT).as_posix()
        for folder in render.GENERATED
        for path in (data.ROOT / folder).rglob("*.py*")
        if path.suffix in (".py", ".pyi")
    }
    assert generated == below | {render.FIELD_TYPES, render.PART_TABLE}


# Renderers


def elements(*tags: str) -> tuple[Element, ...]:
    return tuple(Element(tag, f"Name {tag}", f"Keyword{tag}", ("US",), "1") for tag in tags)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["60xx3000"], 0x60003000),
        (["002031xx"], 0x00203100),
        (["002804x0", "00280400"], 0x00280410),
        (["1000xxx0"], 0x10000010),
        (["1010xxxx"], 0x10100001),
    ],
)
def test_first_tag_of_a_repeating_group(tags: list[str], expected: int) -> None:
    plain = frozenset(int(tag, 16) for tag in tags[1:])
    assert dictionary.first_tag(elements(tags[0])[0], plain) == expected


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (Facts(elements=elements("00100010", "00100010")), 'tag "00100010" occurs more than once'),
        (Facts(elements=(*elements("00100010"), Element("00100020", "", "Keyword00100010", ("US",), "1"))), "keyword"),
        (Facts(uids=(Uid("1.2", "A", "A", "SOP Class", ""),) * 2), 'UID "1.2" occurs more than once'),
        (Facts(uids=(Uid("1.2", "A", "A", "SOP Class", ""), Uid("1.3", "B", "A", "SOP Class", ""))), "UID keyword"),
        (
            Facts(compressions=(Compression("8.2.2-1", "1.2", ("RGB",), (3,), (0,), (0,), (8,), (8, 8)),)),
            "not a transfer syntax",
        ),
    ],
)
def test_duplicates_and_unknown_transfer_syntaxes_are_errors(facts: Facts, message: str) -> None:
    with pytest.raises(render.RenderError, match=message):
        dictionary.render(facts)


def test_rows_are_nested_by_depth() -> None:
    rows = (
        Attribute(0, "00081110", "Keyword00081110", "1"),
        Attribute(1, "00081155", "Keyword00081155", "1"),
        Include(1, "10-1"),
        Attribute(0, "00100010", "Keyword00100010", "2"),
    )
    nodes = rules.tree(Table("C.7-1", "Some Module", "C.7", "module", rows))
    assert [node.row for node in nodes] == [rows[0], rows[3]]
    assert [node.row for node in nodes[0].rows] == [rows[1], rows[2]]


def test_a_row_outside_a_sequence_is_an_error() -> None:
    table = Table("C.7-1", "Some Module", "C.7", "module", (Attribute(1, "00100010", "PatientName", "1"),))
    with pytest.raises(render.RenderError, match=r"in Table C.7-1 is not nested below a sequence"):
        rules.tree(table)


def test_two_tables_in_one_file_are_an_error() -> None:
    tables = tuple(Table(each, "Some Module", "C.7", "module") for each in ("C.7-1", "C.7.1"))
    with pytest.raises(render.RenderError, match=r"'C.7.1' and 'C.7-1' would both be written to c_7_1.py"):
        rules.render(Facts(tables=tables))
    iods = tuple(Iod(each, "A.1", "composite", ()) for each in ("Test Image", "Test-Image"))
    with pytest.raises(render.RenderError, match="test_image"):
        rules.render(Facts(iods=iods))


def test_a_folder_without_facts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(render.RenderError, match=r"contains no facts; run `python -m generator read FOLDER` first"):
        code.files(tmp_path)

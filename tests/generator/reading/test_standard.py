"""Reading of the mini-standard, and of invalid documents."""

import hashlib
import shutil
import urllib.request
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from generator import facts
from generator.docbook import DocBookError
from generator.reading import standard
from generator.reading.download import address, fetch
from generator.report import Report
from tests import data

GOLDEN = data.ROOT / "tests" / "golden" / "standard"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the mini-standard."""
    return Path(shutil.copytree(GOLDEN, tmp_path / "xml"))


def read(folder: Path) -> tuple[Report, Path]:
    out = folder.parent / "facts"
    return standard.read(folder, out, hand_written=folder), out


def change(folder: Path, part: str, old: str, new: str) -> None:
    path = folder / f"{part}.xml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_facts_and_their_sources_are_saved(folder: Path) -> None:
    report, out = read(folder)
    assert not report.failed
    loaded = facts.load(out)
    assert loaded.edition["part03"] == "2099a"
    assert loaded.hashes["part03"] == hashlib.sha256((folder / "part03.xml").read_bytes()).hexdigest()
    assert address("2099a", "part03") in (out / "edition.toml").read_text()
    assert loaded.iods
    assert loaded.elements == tuple(sorted(loaded.elements, key=lambda each: each.tag))


def test_an_excerpt_is_saved_in_spite_of_corrections_and_references_that_do_not_fit(folder: Path) -> None:
    change(folder, "part03", "table_10-1", "table_10-99")
    with (folder / "corrections.toml").open("a", encoding="utf-8") as file:
        file.write(
            '[[correction]]\nsection = "C.9"\ntable = "C.9-1"\npath = "00100010"\nremove = true\nreason = "Test."\n'
        )
    out = folder.parent / "facts"
    strict = standard.read(folder, out, hand_written=folder)
    assert {each.kind for each in strict.of("error")} == {"correction", "reference"}
    assert not out.exists()
    partial = standard.read(folder, out, hand_written=folder, partial=True)
    assert not partial.failed
    assert {each.kind for each in partial.of("warning")} >= {"correction", "reference"}
    assert facts.load(out).tables


def test_reading_twice_writes_the_same_bytes(folder: Path) -> None:
    _, out = read(folder)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    read(folder)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_parts_of_different_editions_cause_a_warning(folder: Path) -> None:
    report, out = read(folder)
    assert [(each.kind, each.location) for each in report.of("warning") if each.kind == "edition"] == [
        ("edition", "part06")
    ]
    assert facts.load(out).edition["part06"] == "2099b"


@pytest.mark.parametrize("part", standard.PARTS)
def test_a_missing_part_raises_an_error_of_one_line(folder: Path, part: str) -> None:
    (folder / f"{part}.xml").unlink()
    with pytest.raises(DocBookError, match=rf"{part}\.xml cannot be opened") as caught:
        read(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("part", standard.PARTS)
@pytest.mark.parametrize("share", [0.0, 0.3, 0.99])
def test_a_truncated_part_raises_an_error_of_one_line(folder: Path, part: str, share: float) -> None:
    path = folder / f"{part}.xml"
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(DocBookError, match=rf"{part}\.xml is not well-formed") as caught:
        read(folder)
    assert "\n" not in str(caught.value)


def test_errors_are_reported_and_nothing_is_saved(folder: Path) -> None:
    change(folder, "part03", "(0010,0010)", "(0011,0010)")
    report, out = read(folder)
    assert report.failed
    assert not out.exists()
    assert any(line.startswith("error: tag: PS3.3 C.7.1.1, Table C.7-1, 00110010") for line in report.lines())


def test_an_unnecessary_correction_is_an_error(folder: Path) -> None:
    path = folder / "corrections.toml"
    path.write_text(
        path.read_text()
        + '\n[[correction]]\nsection = "C.7.1.1"\ntable = "C.7-1"\npath = "00100010"\nset = { depth = 0 }\nreason = "None."\n'
    )
    report, _ = read(folder)
    assert [each.kind for each in report.of("error")] == ["correction"]


def test_reconstructions_apply_only_to_reconstructed_documents(folder: Path) -> None:
    path = folder / "corrections.toml"
    path.write_text(
        path.read_text()
        + '\n[[reconstruction]]\nsection = "C.7.1.1"\ntable = "C.7-1"\npath = "00100010"\nset = { type = "3" }\nreason = "Lost."\n'
    )

    def type_of_name() -> str:
        report, out = read(folder)
        assert not report.failed
        table = next(each for each in facts.load(out).tables if each.id == "C.7-1")
        return next(row.type for row in table.rows if isinstance(row, facts.Attribute) and row.tag == "00100010")

    assert type_of_name() == "2"
    change(folder, "part03", "</subtitle>", " (reconstruction)</subtitle>")
    assert type_of_name() == "3"


def test_notes_are_listed_on_request(folder: Path) -> None:
    report, _ = read(folder)
    assert any(line.startswith("note: table: ") for line in report.lines(full=True))
    assert not any(line.startswith("note: ") for line in report.lines())


def test_download_requests_every_part_from_nema(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    requested: list[str] = []

    def urlopen(source: str, timeout: float) -> BytesIO:
        requested.append(source)
        return BytesIO((GOLDEN / source.rpartition("/")[2]).read_bytes())

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)
    for path in folder.glob("*.xml"):
        path.unlink()
    report = standard.read(folder, folder / "facts", "2099a", hand_written=folder)
    assert requested == [
        f"https://dicom.nema.org/medical/dicom/2099a/source/docbook/{part}/{part}.xml" for part in standard.PARTS
    ]
    assert not report.failed
    assert not list(folder.glob("*.part"))


def test_no_network_raises_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def urlopen(*_: Any, **__: Any) -> BytesIO:
        raise urllib.error.URLError("Name or service not known")

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)
    with pytest.raises(DocBookError, match=r"part03\.xml cannot be downloaded \(Name or service not known\)"):
        fetch("2025e", ["part03"], tmp_path)
    assert not list(tmp_path.iterdir())

"""Terms of a newer edition, from a file with its lists."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dcmgen import Dataset, rules, validate
from dcmgen.iods import CTImage, RTStructureSet
from generator import docbook, facts
from generator.__main__ import STANDARD
from generator.docbook import DocBookError
from generator.facts import Attribute, Table, Terms
from generator.reading import lists, standard
from tests import data

NEWER = """PS3.16 sect_1 Other part
 - X : not of PS3.3
PS3.3 chapter_4 Abbreviations
 - XYZ : no list of terms
PS3.3 None Indicates whether the phantom is a phantom. See
 - YES : yes
 - NO : no
 - BOTH : a patient and a phantom
PS3.3 sect_C.1.1 Kind
 - OLD : old
 - NEW : new
 - a formula(x) : no term
PS3.3 None Direction of the wind that the instrument has measured.
 - UP : up
 - DOWN : down
PS3.3 None An empty list, without any term at all in it.
"""


def written(folder: Path, text: str = NEWER) -> Path:
    path = folder / "lists.txt"
    path.write_text(text, encoding="utf-8")
    return path


def document(folder: Path) -> docbook.Document:
    def listed(*terms: str) -> str:
        entries = "".join(f"<varlistentry><term>{each}</term><listitem/></varlistentry>" for each in terms)
        return f"<variablelist><title>Enumerated Values:</title>{entries}</variablelist>"

    path = folder / "part03.xml"
    path.write_text(
        '<book xmlns="http://docbook.org/ns/docbook" label="PS3.3"><chapter label="C">'
        f"<section label='C.1'><para>Indicates whether the phantom is a phantom. See elsewhere.</para>{listed('YES', 'NO')}"
        f"<section label='C.1.1'><title>Kind</title><para>The kind.</para>{listed('OLD')}</section></section>"
        "</chapter></book>",
        encoding="utf-8",
    )
    return docbook.Document(path)


def test_lists_of_the_part(tmp_path: Path) -> None:
    found = lists.parse(written(tmp_path))
    assert [(each.section, each.terms) for each in found] == [
        ("", ("YES", "NO", "BOTH")),
        ("C.1.1", ("OLD", "NEW", "a formula(x)")),
        ("", ("UP", "DOWN")),
        ("", ()),
    ]


def test_alignment(tmp_path: Path) -> None:
    found = lists.align(document(tmp_path), lists.parse(written(tmp_path)))
    assert sorted(found.added.values()) == [("BOTH",), ("NEW",)]
    assert [each.terms for each in found.unknown] == [("UP", "DOWN")]
    assert found.compared == 2


def test_a_list_without_a_list_in_the_document(tmp_path: Path) -> None:
    alignment = lists.align(document(tmp_path), lists.parse(written(tmp_path)))
    wind, other = (Attribute(0, tag, tag, "3") for tag in ("00080060", "00100010"))
    table = Table("C.1-1", "Wind Module", "C.1", "module", (wind, other))
    texts = {
        ("C.1-1", wind.tag): "Direction of the wind that the instrument has measured. Required if it blows.",
        ("C.1-1", other.tag): "Something else.",
    }
    found = list(lists.placed(alignment.unknown, [table], texts, {"00080060": ("CS",), "00100010": ("PN",)}))
    assert found == [(table, wind.tag, (Terms("defined", ("UP", "DOWN")),))]
    assert list(lists.placed(alignment.unknown, [table], texts, {"00080060": ("SQ",)})) == []


@pytest.mark.parametrize("text", ["", "PS3.16 sect_1 Other part\n - X : x\n"])
def test_no_lists(tmp_path: Path, text: str) -> None:
    with pytest.raises(DocBookError, match="contains no lists"):
        lists.parse(written(tmp_path, text))


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(DocBookError, match="cannot read"):
        lists.parse(tmp_path / "missing")


@pytest.mark.slow
def test_the_facts_agree_with_the_lists(tmp_path: Path) -> None:
    source = data.newer() / "term_lists.txt"
    for name in ("edition.toml", "tables.toml", "corrections.toml"):
        shutil.copy(STANDARD / name, tmp_path / name)
    report = standard.read_lists(data.standard(), source, "2026b", tmp_path)
    assert (tmp_path / "newer_terms.json").read_bytes() == (STANDARD / "newer_terms.json").read_bytes()
    assert report[0] == "705 lists with terms, 648 compared"
    # The document has no row with the text of these lists, or the row has other terms; see docs/coverage.md.
    assert sum(line.startswith("not placed") for line in report) == 15


def test_every_added_term_is_in_the_facts() -> None:
    tables = {table.id: table for table in facts.load(STANDARD).tables}
    from generator import paths
    from generator.passes import corrections

    added = corrections.load_terms(STANDARD / "newer_terms.json")
    assert len(added) > 80
    for each in added:
        row = dict(paths.with_paths(tables[each.table].rows))[each.path]
        assert isinstance(row, Attribute)
        known = {value for terms in row.terms for value in terms.values}
        assert known.issuperset(value for terms in each.set["terms"] for value in terms["values"]), each.location


def test_values_of_newer_editions_are_valid() -> None:
    ct = CTImage(QualityControlImage="BOTH")
    structures = RTStructureSet(
        ROIContourSequence=[{"ContourSequence": [{"ContourGeometricType": "CLOSEDPLANAR_XOR"}]}],
        RTROIObservationsSequence=[{"RTROIInterpretedType": "OAR"}],
    )
    for ds in (ct, structures):
        assert not validate(ds, rules=["term.*"]).findings
    wrong = CTImage.from_dict({"QualityControlImage": "PERHAPS"}, checking="off")
    assert validate(wrong, rules=["term.*"]).errors


def test_modality_has_one_list() -> None:
    """Rows that refer to the list of Modality have the same terms."""
    found = {
        row.terms[0].values
        for table in facts.load(STANDARD).tables
        for row in table.rows
        if isinstance(row, Attribute) and row.tag == "00080060" and row.terms and len(row.terms[0].values) > 20
    }
    assert len(found) == 1
    assert {"XAPROTOCOL", "POS", "DMS"} <= set(*found)
    assert rules.table("C.7-5a") is not None
    assert Dataset(Modality="DMS").Modality == "DMS"

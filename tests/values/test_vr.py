"""The table of value representations: it agrees with PS3.5, is complete, and is the only one."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from struct import calcsize

import pytest

from dcmgen.codec import decode, scan
from dcmgen.codec.encode import ENCODERS
from dcmgen.dictionary.data.representations import VRS as VRS_OF_TAGS
from dcmgen.dictionary.data.vrs import VRS
from dcmgen.dictionary.facts import VRFacts
from dcmgen.model.convert import CONVERT
from dcmgen.values import vr as module
from dcmgen.values.vr import (
    AMBIGUOUS,
    BACKSLASH_SEPARATED,
    BYTES,
    INTEGERS,
    LIMITS,
    LONG,
    NUMBERS,
    REPRESENTATIONS,
    SHORT,
    STRINGS,
    TEXT_OF_ONE,
    UNITS,
    VR,
    WITH_TERMS,
    Kind,
)

ROOT = Path(module.__file__).resolve().parents[2]
PADDINGS = {"space": b" ", "null": b"\0", "": b""}

rows = pytest.mark.parametrize("vr", VRS)


def test_the_table_has_the_representations_of_the_standard() -> None:
    assert list(REPRESENTATIONS) == list(VRS)
    assert frozenset(vr for vr in VRS_OF_TAGS.values() if " or " in vr) == AMBIGUOUS


@rows
def test_a_row_agrees_with_the_standard(vr: str) -> None:
    row, facts = REPRESENTATIONS[vr], VRS[vr]
    assert row.is_text == (facts.repertoire != "binary")
    assert row.extended == (facts.repertoire == "extended")
    assert row.padding == PADDINGS[facts.padding]
    assert row.multiple == facts.multiple
    assert row.long == facts.long
    assert length_of(vr) == (facts.length, facts.unit, facts.fixed)


def length_of(vr: str) -> tuple[int | None, str, bool]:
    """Return the length of one value according to a row, in the terms of `VRFacts`."""
    row = REPRESENTATIONS[vr]
    if row.kind in (Kind.INTEGER, Kind.FLOAT, Kind.TAG):
        assert row.length is None
        return row.size, "bytes", True
    unit = "characters per component group" if row.kind == Kind.NAME else "characters" if row.extended else "bytes"
    return row.length, unit if row.length is not None else "", row.fixed


def test_every_fact_of_the_standard_is_compared() -> None:
    others = {"name", "characters", "controls"}  # the names, and what the rules for values say
    compared = {"repertoire", "padding", "multiple", "long", "length", "unit", "fixed"}
    assert set(VRFacts.__slots__) == compared | others


@rows
def test_binary_values_have_a_struct_code(vr: str) -> None:
    row = REPRESENTATIONS[vr]
    binary = not row.is_text and row.kind != Kind.SEQUENCE
    assert bool(row.code) == binary
    assert row.size == calcsize(f"<{row.code}")
    assert row.unit == (calcsize(f"<{row.code[0]}") if binary else 1)
    if row.kind == Kind.INTEGER:
        least, greatest = row.limits or (0, 0)
        assert greatest - least == 2 ** (8 * row.size) - 1
        assert (least < 0) == VRS[vr].name.startswith("Signed")


def test_the_sets_are_derived_from_the_table() -> None:
    assert set(REPRESENTATIONS) == SHORT | LONG
    assert not SHORT & LONG
    assert {vr.encode() for vr in SHORT} == scan.SHORT
    assert {vr.encode() for vr in LONG} == scan.LONG
    assert STRINGS == BACKSLASH_SEPARATED | TEXT_OF_ONE
    assert {"LT", "ST", "UR", "UT"} == TEXT_OF_ONE
    assert {"CS", "LO", "SH"} == WITH_TERMS
    assert {"OB", "OD", "OF", "OL", "OV", "OW", "UN"} == BYTES - AMBIGUOUS
    assert {"SL", "SS", "SV", "UL", "US", "UV"} == INTEGERS - AMBIGUOUS
    assert {"DS", "IS", "FD", "FL"} == NUMBERS - INTEGERS
    assert (UNITS["AT"], UNITS["OW"], UNITS["OV"], UNITS["SS"]) == (2, 2, 8, 2)
    assert "OB" not in UNITS


def test_an_ambiguous_representation_is_in_the_sets_that_contain_all_its_alternatives() -> None:
    assert "US or SS" in INTEGERS
    assert "OB or OW" in BYTES
    assert "US or OW" not in INTEGERS | BYTES
    assert LIMITS["US or SS"] == (-(2**15), 2**16 - 1)


@rows
def test_a_representation_can_be_read_written_and_set(vr: str) -> None:
    if vr == "SQ":
        return  # the encoder and the source of a dataset have methods for sequences
    assert vr in ENCODERS
    assert vr in CONVERT
    if vr != "UN":
        assert vr.encode() in decode.LITTLE
        assert vr.encode() in decode.BIG


def test_each_representation_has_a_name() -> None:
    names = {value for key, value in vars(VR).items() if not key.startswith("_")}
    assert names == set(REPRESENTATIONS) | AMBIGUOUS
    assert all(getattr(VR, vr) == vr for vr in REPRESENTATIONS)


def test_each_representation_has_its_field_classes() -> None:
    tree = ast.parse((ROOT / "dcmgen/model/fields.pyi").read_text(encoding="utf-8"))
    declared = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    expected = {
        name + kind
        for vr in (*REPRESENTATIONS, *AMBIGUOUS)
        for name in (vr.replace(" or ", "or"), *([f"{vr}T"] if vr in WITH_TERMS else []))
        for kind in ("", "_", "n")
        if vr != "SQ"
    }
    assert declared == expected


# ---- the only table

ALLOWED = {
    "dcmgen/values/vr.py",
    "dcmgen/valuerep.py",  # names of classes
    "dcmgen/testing/strategies.py",  # the forms of text of single VRs
    "dcmgen/waveforms.py",  # terms of Waveform Sample Interpretation
    "dcmgen/create/examples/chooser.py",  # the current date and time, and kinds of values
    "dcmgen/create/examples/plausible.py",  # a plausible value of each VR
    "dcmgen/create/waveforms/waveform.py",  # the same terms in the order of preference
    "dcmgen/values/rules.py",  # the check of each VR
    "dcmgen/values/quick.py",  # the quick conversion of each VR
    "dcmgen/deidentify/dummies.py",  # the dummy of each VR
    "generator/reading/terms.py",  # lists of terms that the generator trusts
}


def tables_of(path: Path) -> list[int]:
    """Lines of collections that name three value representations or more."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        members = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", [])
        constants = [each.value for each in members if isinstance(each, ast.Constant)]
        named = {each.decode("latin-1") if isinstance(each, bytes) else each for each in constants}
        if len(named & set(REPRESENTATIONS)) >= 3:
            found.append(node.lineno)
    return sorted(found)


def written_by_hand() -> list[Path]:
    paths = [*(ROOT / "dcmgen").rglob("*.py"), *(ROOT / "generator").rglob("*.py")]
    return [path for path in paths if not path.read_text(encoding="utf-8").startswith("# Generated from")]


def test_no_other_module_has_a_table_of_representations() -> None:
    paths = written_by_hand()
    found = {path.relative_to(ROOT).as_posix(): tables_of(path) for path in paths}
    assert len(paths) > 150
    assert not {name: lines for name, lines in found.items() if lines and name not in ALLOWED}


def test_a_table_is_found(tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(
        'PAIR = ("US", "SS")\nSET = frozenset({"US", "SS", b"UL"})\nDICT = {"US": 2, "SS": 2, "SL": 4}\n'
    )
    assert tables_of(planted) == [2, 3]


def test_a_new_representation_is_one_line_of_the_table() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.values.made_up_vr"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "passed\n", done.stderr

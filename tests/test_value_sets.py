"""The value lists in the executable of dciodvfy."""

from __future__ import annotations

from pathlib import Path

from benchmarks.value_sets import Executable, compared, lists
from tests import data


@data.needs_dciodvfy
def test_lists_of_dciodvfy() -> None:
    sets, known = lists(Executable(Path(data.dciodvfy() or "")))
    assert len(sets) > 600
    assert frozenset({"YES", "NO"}) in sets
    by_attribute = {(each.module, each.keyword): each for each in known}
    assert by_attribute["RTDose", "DoseUnits"].values == {"GY", "RELATIVE"}
    assert by_attribute["RTDose", "DoseUnits"].kind == "enumerated"
    assert by_attribute["DXPositioning", "ViewPosition"].kind == "defined"


def test_verdicts() -> None:
    ours = [frozenset("AB"), frozenset("XYZ")]
    theirs = ("AB", "XY", "ABC", "AX", "M")
    assert [compared(frozenset(each), ours) for each in theirs] == [
        "equal",
        "part of a list of dcmgen",
        "contains a list of dcmgen",
        "other values",
        "no such list in dcmgen",
    ]

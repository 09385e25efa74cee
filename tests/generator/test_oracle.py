"""The comparison with an oracle: on small facts, and on the facts in ``standard/``."""

import json
from pathlib import Path

import pytest

from generator import facts, oracle
from generator.facts import Attribute, Facts, GroupUse, Include, Iod, Module, ModuleUse, Table
from generator.oracle import Difference
from tests import data

SEQUENCE, CODE, NAME = "00081140", "00080100", "00100010"
FOUND = Facts(
    tables=(
        Table(
            "8.8-1", "Code Sequence Macro", "8.8", "macro", (Attribute(0, CODE, "CodeValue", "1"), Include(0, "8.8-1"))
        ),
        Table(
            "C.1-1",
            "Example Module",
            "C.1",
            "module",
            (
                Attribute(0, SEQUENCE, "S", "3"),
                Include(1, "8.8-1"),
                Attribute(1, CODE, "CodeValue", "2"),
                Attribute(0, NAME, "PatientName", ""),
            ),
        ),
        Table(
            "C.2-1",
            "Multi-frame Functional Groups Module",
            "C.2",
            "module",
            (Attribute(0, "52009230", "P", "1"), Include(1, "", functional_groups=True)),
        ),
    ),
    modules=(Module("Example", "C.1", ("C.1-1",)), Module("Multi-frame Functional Groups", "C.2", ("C.2-1",))),
    iods=(
        Iod(
            "CT Image",
            "A.3",
            "composite",
            (
                ModuleUse("Image", "Example", "C.1", "M"),
                ModuleUse("Image", "Multi-frame Functional Groups", "C.2", "U"),
            ),
            (GroupUse("Code", "8.8", "8.8-1", "M"),),
        ),
    ),
)


def source(folder: Path, content: object) -> Path:
    path = folder / "oracle.json"
    path.write_text(json.dumps(content))
    return path


def test_macros_are_expanded_and_rows_of_the_table_take_precedence() -> None:
    assert oracle.expand(FOUND, FOUND.tables[1]) == {(SEQUENCE,): "3", (SEQUENCE, CODE): "2", (NAME,): ""}


def test_functional_groups_are_expanded_to_the_macros_of_the_iod() -> None:
    assert oracle.expand(FOUND, FOUND.tables[2], FOUND.iods[0].groups) == {("52009230",): "1", ("52009230", CODE): "1"}


def test_equal_modules(tmp_path: Path) -> None:
    path = source(
        tmp_path,
        {
            "example": [[["(0008,1140)"], "3"], [["(0008,1140)", "(0008,0100)"], "2"], [["(0010,0010)"], "None"]],
            "Multi-frame Functional Groups (ct-image-multi-frame-functional-groups)": [
                [["(5200,9230)"], "1"],
                [["(5200,9230)", "(0008,0100)"], "1"],
            ],
        },
    )
    result = oracle.modules(FOUND, path)
    assert (result.equal, result.compared, result.pairs, result.pairs_total, result.missing, result.differences) == (
        2,
        2,
        5,
        5,
        (),
        (),
    )


def test_differences_have_a_kind(tmp_path: Path) -> None:
    path = source(
        tmp_path,
        {"Example": [[["(0008,1140)"], "1"], [["(0010,0020)"], "3"], [["(0010,0010)"], "None"]], "Unknown": []},
    )
    result = oracle.modules(FOUND, path)
    assert result.missing == ("Unknown",)
    assert result.equal == 0
    assert result.differences == (
        Difference("Example", "differs", SEQUENCE, "3", "1"),
        Difference("Example", "only in facts", f"{SEQUENCE}>{CODE}", "2"),
        Difference("Example", "only in oracle", "00100020", "", "3"),
    )


def test_iods(tmp_path: Path) -> None:
    path = source(
        tmp_path, {"ct-image": [["Example", "M"], ["ct-image-multi-frame-functional-groups", "U"]], "MR Image": []}
    )
    result = oracle.iods(FOUND, path)
    assert (result.equal, result.compared, result.missing) == (1, 1, ("MR Image",))
    result = oracle.iods(FOUND, source(tmp_path, {"CT Image": [["Example", "U"]]}))
    assert [(each.kind, each.what) for each in result.differences] == [
        ("differs", "example"),
        ("only in facts", "multiframefunctionalgroups"),
    ]


# Outermost attributes that are in the facts but not in the oracle.
NOT_IN_ORACLE = {
    "CT Image": {"00189390"},
    "Directory Information": {"00041220"},  # the keys of Annex F.5
    "Microscope Slide Layer Tile Organization": {"00480304"},
    "Ocular Region Imaged": {"00221632"},
    "Patient Demographic": {"00100041", "00100043", "00100011", "00100014", "00102162"},
    "Patient Study": {"00081301", "00081302", "00081303", "00081304", "00100041", "00100043", "00100011", "00100014"},
    "Performed Procedure Step Relationship": {"00100041", "00100043", "00100011", "00100014"},
    "RT Beams": {"300A00B0"},  # (300A,0131)
    "RT Dose": {"30040016", "30040020", "30040021", "30040023", "30040024", "30040080", "30040084"},
    "RT General Plan": {"00440110"},
    "Visit Admission": {"00081301", "00081302", "00081303", "00081304"},
}
# In the oracle, the groups of this IOD are in the Multi-frame Functional Groups Module; the IOD has the sparse module.
OTHER_MODULE = "Multi-frame Functional Groups (enhanced-continuous-rt-image-multi-frame-functional-groups)"


@pytest.fixture(scope="module")
def standard() -> facts.Facts:
    return facts.load(data.ROOT / "standard")


def test_every_module_of_the_oracle_is_in_the_facts_and_every_difference_is_explained(standard: facts.Facts) -> None:
    result = oracle.modules(standard, data.oracle() / "modules.json")
    assert result.missing == ()
    assert (result.equal, result.compared) == (335, 347)
    assert (result.pairs, result.pairs_total) == (72909, 77577)
    unexplained = [each for each in result.differences if each.name != OTHER_MODULE and not _explained(each)]
    assert unexplained == []


def _explained(difference: Difference) -> bool:
    outermost = difference.what.split(">")[0]
    return difference.kind == "only in facts" and outermost in NOT_IN_ORACLE.get(difference.name, ())


def test_every_iod_of_the_oracle_is_equal(standard: facts.Facts) -> None:
    result = oracle.iods(standard, data.oracle() / "iods.json")
    assert (result.equal, result.compared, result.missing, result.differences) == (175, 175, (), ())
    assert (result.pairs, result.pairs_total) == (3349, 3349)

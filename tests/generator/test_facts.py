import json
from pathlib import Path

import pytest

from generator import facts
from generator.facts import (
    Attribute,
    Condition,
    ContentAction,
    Element,
    ElementAction,
    Facts,
    GroupUse,
    Include,
    Iod,
    Module,
    ModuleUse,
    SafePrivate,
    SopClass,
    Table,
    Terms,
)

EXAMPLE = Facts(
    elements=(
        Element("00100010", "Patient's Name", "PatientName", ("PN",), "1"),
        Element("60xx3000", "Overlay Data", "OverlayData", ("OB", "OW"), "1"),
    ),
    tables=(
        Table(
            "8.8-1",
            "Code Sequence Macro",
            "8.8",
            "macro",
            (Attribute(0, "00080100", "CodeValue", "1C", condition=Condition("unparsed")),),
        ),
        Table(
            "C.7-1",
            "Patient Module",
            "C.7.1.1",
            "module",
            (
                Attribute(
                    0,
                    "00100010",
                    "PatientName",
                    "1C",
                    name="Name",
                    condition=Condition(
                        "parsed", ("and", ("present", "00100020"), (">", "00100010[2]", 1)), None, "allowed"
                    ),
                    items=(1, None),
                    terms=(Terms("enumerated", ("A", "B"), 2, ("absent", "x")),),
                    cid=("Baseline", "29"),
                ),
                Include(1, "8.8-1", condition=Condition("undecidable")),
                Include(1, "", functional_groups=True),
            ),
        ),
        Table("C.7-2", "Empty Module", "C.7.1.2", "module"),
    ),
    modules=(Module("Patient", "C.7.1.1", ("C.7-1",)),),
    iods=(
        Iod("CT Image", "A.3", "composite", (ModuleUse("Patient", "Patient", "C.7.1.1", "C", Condition("unparsed")),)),
        Iod("Enhanced", "A.4", "composite", (), (GroupUse("Frame Content", "C.1", "C.7", "M", where="per-frame"),)),
    ),
    sop_classes=(SopClass("1.2.3", "CT Image Storage", "A.3"),),
    element_actions=(ElementAction("00080018", "U", (("retain-uids", "K"),)),),
    content_actions=(ContentAction("DCM", "121008", "PNAME", "D"),),
    safe_private=(SafePrivate("Philips PET Private Group", "7053xx00", ("DS",)),),
)


def test_saved_facts_are_loaded(tmp_path: Path) -> None:
    facts.save(EXAMPLE, tmp_path)
    loaded = facts.load(tmp_path)
    assert set(loaded.tables) == set(EXAMPLE.tables)
    assert (loaded.elements, loaded.modules, loaded.iods, loaded.sop_classes) == (
        EXAMPLE.elements,
        EXAMPLE.modules,
        EXAMPLE.iods,
        EXAMPLE.sop_classes,
    )
    assert (loaded.element_actions, loaded.content_actions, loaded.safe_private) == (
        EXAMPLE.element_actions,
        EXAMPLE.content_actions,
        EXAMPLE.safe_private,
    )


def test_saving_again_writes_the_same_bytes(tmp_path: Path) -> None:
    facts.save(EXAMPLE, tmp_path / "a")
    facts.save(facts.load(tmp_path / "a"), tmp_path / "b")
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_one_record_per_line_without_default_values(tmp_path: Path) -> None:
    facts.save(EXAMPLE, tmp_path)
    assert (tmp_path / "macros.json").read_text() == (
        "[\n"
        '{"id": "8.8-1", "name": "Code Sequence Macro", "section": "8.8", "kind": "macro", "rows": [\n'
        '{"depth": 0, "tag": "00080100", "keyword": "CodeValue", "type": "1C", "condition": {"status": "unparsed"}}\n'
        "]}\n"
        "]\n"
    )
    assert (tmp_path / "uids.json").read_text() == "[]\n"


FILES = ("elements", "uids", "vrs", "charsets", "sop_classes", "macros", "modules", "iods", "deidentification")


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_json(tmp_path: Path, name: str) -> None:
    facts.save(EXAMPLE, tmp_path)
    assert isinstance(json.loads((tmp_path / f"{name}.json").read_text()), list)


def test_a_folder_without_facts_is_loaded_as_empty_facts(tmp_path: Path) -> None:
    assert facts.load(tmp_path) == Facts()


def test_editions_and_hashes_come_from_edition_toml(tmp_path: Path) -> None:
    (tmp_path / "edition.toml").write_text(
        '[part03]\nedition = "2025e"\nreconstructed = true\nsha256 = "ab"\n[part05]\nedition = "2026c"\n'
    )
    loaded = facts.load(tmp_path)
    assert loaded.edition == {"part03": "2025e reconstructed", "part05": "2026c"}
    assert loaded.hashes == {"part03": "ab"}

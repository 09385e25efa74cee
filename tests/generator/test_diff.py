from attrs import evolve

from generator.diff import diff
from generator.facts import (
    Attribute,
    CharacterSet,
    Element,
    Facts,
    GroupUse,
    Include,
    Iod,
    Module,
    ModuleUse,
    SopClass,
    Table,
    Uid,
    Vr,
)

NAME, SEX = Attribute(0, "00100010", "PatientName", "2"), Attribute(0, "00100040", "PatientSex", "2")
OLD = Facts(
    elements=(
        Element("00100010", "Patient's Name", "PatientName", ("PN",), "1"),
        Element("00100020", "Patient ID", "PatientID", ("LO",), "1"),
    ),
    uids=(Uid("1.2", "Verification", "Verification", "SOP Class", "PS3.4"),),
    vrs=(Vr("LO", "Long String", "extended", "", 64, "characters", False, "space", "", True, False),),
    charsets=(CharacterSet("ISO_IR 100", "Latin", "G1", "", "ISO-IR 100", False),),
    tables=(Table("C.7-1", "Patient Module", "C.7.1.1", "module", (NAME, SEX, Include(0, "8.8-1"))),),
    modules=(Module("Patient", "C.7.1.1", ("C.7-1",)),),
    iods=(
        Iod(
            "CT Image",
            "A.3",
            "composite",
            (ModuleUse("Patient", "Patient", "C.7.1.1", "M"),),
            (GroupUse("Frame", "C.1", "C.1-1", "M"),),
        ),
    ),
    sop_classes=(SopClass("1.2.3", "CT Image Storage", "A.3"),),
    edition={"part03": "2025d"},
)


def changed(**fields: object) -> list[str]:
    return list(diff(OLD, evolve(OLD, **fields)))


def test_no_difference() -> None:
    assert changed() == []


def test_editions() -> None:
    assert changed(edition={"part03": "2025e", "part05": "2025e"}) == [
        "~ part03: 2025d -> 2025e",
        "~ part05: absent -> 2025e",
    ]


def test_records() -> None:
    new = Element("00100022", "Type of Patient ID", "TypeOfPatientID", ("CS",), "1")
    assert changed(elements=(evolve(OLD.elements[0], vm="1-n"), new)) == [
        "- element (0010,0020) PatientID",
        "~ element (0010,0010) PatientName: vm 1 -> 1-n",
        "+ element (0010,0022) TypeOfPatientID",
    ]
    assert changed(uids=(evolve(OLD.uids[0], retired="yes"),)) == ["~ UID 1.2: retired  -> yes"]
    assert changed(vrs=(evolve(OLD.vrs[0], length=128),)) == ["~ VR LO: length 64 -> 128"]
    assert changed(charsets=()) == ["- character set ISO_IR 100 ISO-IR 100"]
    assert changed(sop_classes=()) == ["- SOP Class CT Image Storage 1.2.3"]
    assert changed(modules=()) == ["- Module C.7.1.1 Patient"]


def test_rows_of_tables() -> None:
    table = OLD.tables[0]
    assert changed(
        tables=(
            evolve(
                table,
                name="Subject Module",
                rows=(evolve(NAME, type="1"), Include(0, "8.8-1"), evolve(SEX, depth=0, tag="00100041")),
            ),
        )
    ) == [
        "~ table C.7-1: name Patient Module -> Subject Module",
        "    ~ 00100010 PatientName 1: type 2 -> 1",
        "    - 00100040 PatientSex 2",
        "    + 00100041 PatientSex 2",
    ]
    assert changed(tables=()) == ["- table C.7-1"]
    assert changed(tables=(table, evolve(table, id="C.7-2"))) == ["+ table C.7-2 (3 rows)"]


def test_uses_of_iods() -> None:
    iod = OLD.iods[0]
    assert changed(iods=(evolve(iod, modules=(evolve(iod.modules[0], usage="U"),), groups=()),)) == [
        "~ IOD CT Image",
        "    ~ Patient U: usage M -> U",
        "    - functional group Frame M",
    ]


def test_long_values_are_truncated() -> None:
    (line,) = changed(elements=(evolve(OLD.elements[0], name="x" * 500), OLD.elements[1]))
    assert line.endswith("...")
    assert len(line) < 250

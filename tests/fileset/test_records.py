"""Record types and keys for every SOP Class, compared with pydicom, dciodvfy and the validator."""

from __future__ import annotations

import subprocess
import warnings
from pathlib import Path
from typing import Any

import pydicom
import pydicom.fileset
import pytest

from dcmgen import Dataset, dcmread, rules
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import FileSetError
from dcmgen.fileset import FileSet, RecordNode, records
from dcmgen.fileset.records import key_tables, keys, make_record, record_type
from dcmgen.uid import generate_uid
from tests.data import dciodvfy, needs_dciodvfy
from tests.fileset.common import instance, pydicoms, uid
from tests.validation.instances import Builder

NEW_TO_PYDICOM = {
    # pydicom 3.0 makes IMAGE records for these, as for all IODs that it does not know
    "Advanced Blending Presentation State": "PRESENTATION",
    "Variable Modality LUT Softcopy Presentation State": "PRESENTATION",
    "Planar MPR Volumetric Presentation State": "PRESENTATION",
    "Volume Rendering Volumetric Presentation State": "PRESENTATION",
    "Waveform Presentation State": "PRESENTATION",
    "Waveform Acquisition Presentation State": "PRESENTATION",
    "General 32-bit ECG": "WAVEFORM",
    "Real-Time Audio Waveform": "WAVEFORM",
    "Waveform Annotation SR": "SR DOCUMENT",
    "Enhanced X-Ray Radiation Dose SR": "SR DOCUMENT",
    "Rendition Selection Document": "SR DOCUMENT",
    "RT Beams Delivery Instruction": "PLAN",
    "RT Brachy Application Setup Delivery Instruction": "PLAN",
    "Intraocular Lens Calculations": "MEASUREMENT",
}
NEW_TO_DCIODVFY = {"PLAN", "SURFACE SCAN", "TRACT", "ASSESSMENT"}
"""Record types that dicom3tools does not know."""
STRICTER_IN_DCIODVFY = {
    # it requires references in each presentation state, evidence in each spectrum, an HL7 id in each CDA
    "PRESENTATION", "SPECTROSCOPY", "ENCAP DOC", "STEREOMETRIC",
}  # fmt: skip


def storage_classes() -> list[str]:
    found: dict[str, str] = {}
    for sop_class, (name, iod, _) in SOP_CLASSES.items():
        if iod and "Storage" in name and rules.iod(iod).kind == "composite" and iod != "Basic Directory":
            found.setdefault(iod, sop_class)
    return list(found.values())


def built(sop_class: str) -> Dataset:
    """Return a conforming instance; documents get a title, which templates require although their IODs do not."""
    ds = Builder(sop_class).build()
    ds.SOPInstanceUID = generate_uid(entropy_srcs=["record", sop_class])
    if "CompletionFlag" in ds or "CurrentRequestedProcedureEvidenceSequence" in ds or "ContentSequence" in ds:
        ds.ConceptNameCodeSequence = [{"CodeValue": "1", "CodingSchemeDesignator": "99T", "CodeMeaning": "Title"}]
    return ds


@pytest.fixture(scope="module")
def everything() -> dict[str, Dataset]:
    return {SOP_CLASSES[sop_class][1]: built(sop_class) for sop_class in storage_classes()}


WITHOUT_RECORD = {
    "CT Defined Procedure Protocol", "CT Performed Procedure Protocol", "XA Defined Procedure Protocol",
    "XA Performed Procedure Protocol", "Protocol Approval", "Inventory", "Microscopy Bulk Simple Annotations",
}  # fmt: skip
"""IODs for which Annex F of this edition defines no record."""


def test_every_storage_class_has_a_record_type_or_is_listed(everything: dict[str, Dataset]) -> None:
    for name, ds in everything.items():
        if name in WITHOUT_RECORD:
            with pytest.raises(FileSetError, match="Annex F"):
                record_type(ds)
        else:
            assert record_type(ds) in key_tables()
    assert everything.keys() >= WITHOUT_RECORD


def test_every_record_type_of_the_standard_occurs(everything: dict[str, Dataset]) -> None:
    reached = {"PATIENT", "STUDY", "SERIES"}
    for name, ds in everything.items():
        if name not in WITHOUT_RECORD:
            reached.add(record_type(ds))
    assert reached == set(key_tables())


def test_record_types_equal_those_of_pydicom(everything: dict[str, Dataset], tmp_path: Path) -> None:
    agreed = 0
    for number, (name, ds) in enumerate(everything.items()):
        if name in WITHOUT_RECORD:
            continue
        path = tmp_path / f"{number}"
        ds.save_as(path)
        theirs = pydicom.dcmread(path)
        for keyword, value in (
            ("Modality", "OT"), ("InstanceNumber", 1), ("ContentLabel", "X"), ("ContentDescription", ""), ("ContentCreatorName", ""),
            ("ContentDate", "20261120"), ("ContentTime", "101530"), ("Manufacturer", "X"),
            ("InstanceCreationDate", "20261120"), ("InstanceCreationTime", "101530"),
        ):  # fmt: skip
            if not getattr(theirs, keyword, None):
                setattr(theirs, keyword, value)  # pydicom requires a value
        kind = pydicom.fileset.FileSet().add(theirs).node.record_type
        if name in NEW_TO_PYDICOM:
            assert record_type(ds) == NEW_TO_PYDICOM[name], name
            assert kind in ("IMAGE", record_type(ds)), name  # pydicom looks at the Modality of RT objects
        else:
            assert kind == record_type(ds), name
            agreed += 1
    assert agreed > 120


def test_records_of_everything_conform(everything: dict[str, Dataset], tmp_path: Path) -> None:
    fs = FileSet()
    for name, ds in everything.items():
        if name not in WITHOUT_RECORD:
            fs.add(ds)
    fs.write(tmp_path)
    report = dcmread(tmp_path / "DICOMDIR").validate()
    assert not report.errors
    assert not report.warnings
    assert len(pydicoms(tmp_path / "DICOMDIR")) == len(fs) == len(everything) - len(WITHOUT_RECORD)


@needs_dciodvfy
def test_dciodvfy_finds_no_errors_in_records(everything: dict[str, Dataset], tmp_path: Path) -> None:
    checked = 0
    for number, (name, ds) in enumerate(everything.items()):
        if name in WITHOUT_RECORD or record_type(ds) in NEW_TO_DCIODVFY | STRICTER_IN_DCIODVFY:
            continue
        fs = FileSet()
        fs.add(ds)
        fs.write(tmp_path / str(number))
        done = subprocess.run([dciodvfy() or "", tmp_path / str(number) / "DICOMDIR"], capture_output=True, text=True)
        errors = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("Error")]
        assert not errors, name
        checked += 1
    assert checked > 100


# -- keys ----------------------------------------------------------------------------------------------------------


def test_keys_come_from_the_rules() -> None:
    assert [row.tag for row in keys("PATIENT")] == [0x00080005, 0x00100010, 0x00100020]
    assert 0x00700080 in {row.tag for row in keys("REGISTRATION")}  # in a macro that the table includes
    assert keys("PRIVATE") == ()


def test_keys_and_types_of_a_new_edition(monkeypatch: pytest.MonkeyPatch) -> None:
    real = rules.table

    def newer(id: str) -> rules.Table:
        table = real(id)
        if id == "F.5-4":
            return rules.Table(table.id, table.name, table.section, (*table.rows, rules.Attribute(0x00280010, "1")))
        if id == "F.3-3":
            rows = list(table.rows)
            sequence = rows[-1]
            assert isinstance(sequence, rules.Attribute)
            condition = rules.Condition("parsed", ("in", "./00041430", ("INVENTORY",)))
            more = (*sequence.rows, rules.Include("F.5-4", condition))
            rows[-1] = rules.Attribute(sequence.tag, sequence.type, rows=more)
            return rules.Table(table.id, table.name, table.section, tuple(rows))
        return table

    caches = (records.record_rows, records.key_tables, records.keys, records._type_of_class)
    for cache in caches:
        cache.cache_clear()
    try:
        monkeypatch.setattr(rules, "table", newer)
        assert FileSet().add(instance()).Rows == 2
        assert record_type(instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.201.1")) == "INVENTORY"
    finally:
        for cache in caches:
            cache.cache_clear()


def sr() -> Dataset:
    def item(relation: str, meaning: str) -> Dataset:
        code = {"CodeValue": "1", "CodingSchemeDesignator": "99T", "CodeMeaning": meaning}
        return Dataset(
            RelationshipType=relation, ValueType="CODE", ConceptNameCodeSequence=[code], ConceptCodeSequence=[code]
        )

    ds = instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33", Modality="SR")
    ds.CompletionFlag, ds.VerificationFlag, ds.ContentDate, ds.ContentTime = "COMPLETE", "VERIFIED", "20261120", "10"
    ds.ConceptNameCodeSequence = [{"CodeValue": "1", "CodingSchemeDesignator": "99T", "CodeMeaning": "Title"}]
    ds.ContentSequence = [item("HAS CONCEPT MOD", "Language"), item("CONTAINS", "Finding")]
    ds.VerifyingObserverSequence = [{"VerificationDateTime": "20260101"}, {"VerificationDateTime": "20261120101530"}]
    return ds


def test_document_records_have_the_title_modifiers_and_the_last_verification() -> None:
    record = FileSet().add(sr()).node.record
    assert record is not None
    assert record.DirectoryRecordType == "SR DOCUMENT"
    assert [i.ConceptNameCodeSequence[0].CodeMeaning for i in record.ContentSequence] == ["Language"]
    assert record.VerificationDateTime == "20261120101530"
    assert record.ConceptNameCodeSequence[0].CodeMeaning == "Title"


def test_icons_are_not_copied_to_records() -> None:
    ds = instance(IconImageSequence=[{"Rows": 2, "Columns": 2, "PixelData": bytes(4)}])
    assert "IconImageSequence" not in FileSet().add(ds)


def test_records_with_non_ascii_text_have_a_character_set(tmp_path: Path) -> None:
    fs = FileSet()
    fs.add(instance(PatientName="Müller^Jörg", SpecificCharacterSet="ISO_IR 100"))
    fs.add(instance(2, PatientName="山田^太郎", SpecificCharacterSet="ISO_IR 192"))
    fs.add(instance(3, PatientName="Plain^Text", SpecificCharacterSet="ISO_IR 192"))
    fs.write(tmp_path)
    patients = [r for r in dcmread(tmp_path / "DICOMDIR").DirectoryRecordSequence if r.DirectoryRecordType == "PATIENT"]
    assert [r.get("SpecificCharacterSet") for r in patients] == [["ISO_IR 100"], ["ISO_IR 192"], None]
    assert pydicoms(tmp_path / "DICOMDIR").find_values("PatientName") == ["Müller^Jörg", "山田^太郎", "Plain^Text"]


def test_keys_that_an_instance_may_leave_empty_are_substituted() -> None:
    ds = instance(PatientID=None, StudyID=None, StudyDate=None, ContentDate="20260102", SeriesNumber=None)
    del ds.StudyTime
    ds.InstanceNumber = None
    fs = FileSet()
    made = fs.add(ds)
    assert (made.StudyDate, made.StudyTime, made.SeriesNumber, made.InstanceNumber) == ("20260102", "000000", 1, 1)
    assert made.PatientID.startswith("NOID-")
    assert {r.path for r in fs.repairs} == {
        "PatientID", "StudyID", "StudyDate", "StudyTime", "SeriesNumber", "InstanceNumber",
    }  # fmt: skip
    again = fs.add(instance(PatientID=None, number=2))
    other = fs.add(instance(2, PatientID=None, number=3))
    assert again.PatientID == made.PatientID != other.PatientID


@pytest.mark.parametrize("keyword", ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID"])
def test_instances_without_required_elements_are_rejected(keyword: str) -> None:
    ds = instance()
    setattr(ds, keyword, None)
    fs = FileSet()
    with pytest.raises(FileSetError):
        fs.add(ds)
    assert len(fs) == 0
    assert "PATIENT" not in str(fs)


def test_keys_without_a_substitute() -> None:
    ds = instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.481.2")
    with pytest.raises(FileSetError, match="no DoseSummationType"):
        FileSet().add(ds)
    with pytest.raises(FileSetError, match="add_custom"):
        FileSet().add(instance(SOPClassUID="1.2.840.10008.5.1.4.1.1.201.1"))  # Inventory


def test_images_of_unknown_classes() -> None:
    assert record_type(instance(SOPClassUID="1.2.3.4")) == "IMAGE"
    ds = instance(SOPClassUID="1.2.3.4")
    del ds.Rows
    with pytest.raises(FileSetError):
        record_type(ds)


def test_make_record_adds_the_elements_of_table_f_3_3() -> None:
    record = make_record("IMAGE", instance(), 0, [])
    assert (record.OffsetOfTheNextDirectoryRecord, record.RecordInUseFlag) == (0, 0xFFFF)


# -- custom records ------------------------------------------------------------------------------------------------


def private(kind: str = "PRIVATE", **values: Any) -> RecordNode:
    return RecordNode(Dataset(DirectoryRecordType=kind, **values))


def test_private_records(tmp_path: Path) -> None:
    fs = FileSet()
    leaf = private(PrivateRecordUID=uid("private"))
    leaf.parent = private("PATIENT", PatientID="P1", PatientName="Patient^1")
    made = fs.add_custom(instance(number=7), leaf)
    assert made.is_private
    fs.add(instance())  # has the same patient
    fs.write(tmp_path)
    assert len(fs.find(PatientID="P1")) == 2
    theirs = pydicoms(tmp_path / "DICOMDIR")
    assert len(theirs) == 2
    assert [i.is_private for i in theirs] == [True, False]
    assert str(theirs).count("PATIENT") == str(fs).count("PATIENT") == 1
    assert made.FileID == "PA000001/PR000001"


def test_custom_records_are_merged_with_existing_ones() -> None:
    fs = FileSet()
    first = fs.add(instance())
    leaf = private(PrivateRecordUID=uid("private"))
    leaf.parent = private("SERIES", SeriesInstanceUID=first.SeriesInstanceUID)
    leaf.parent.parent = private("STUDY", StudyInstanceUID=first.StudyInstanceUID)
    leaf.parent.parent.parent = private("PATIENT", PatientID="P1")
    made = fs.add_custom(instance(number=2), leaf)
    assert made.node.parent is first.node.parent
    with pytest.raises(FileSetError, match="another instance"):
        fs.add_custom(instance(number=3), leaf)
    with pytest.raises(FileSetError, match="Directory Record Type"):
        fs.add_custom(instance(number=3), RecordNode(Dataset()))
    with pytest.raises(ValueError, match="own ancestor"):
        leaf.parent.parent = leaf


def test_damaged_records(tmp_path: Path) -> None:
    """Empty record types, and offsets that are text, do not prevent reading."""
    fs = FileSet()
    fs.add(instance())
    fs.write(tmp_path)
    ds = dcmread((tmp_path / "DICOMDIR").read_bytes())
    for record in ds.DirectoryRecordSequence:
        record.add_new(0x00041430, "CS", None)
        record.add_new(0x00041420, "LO", "text")
    ds.save_as(tmp_path / "DICOMDIR")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert len(FileSet(tmp_path)) == 1

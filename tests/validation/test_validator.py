"""Findings on CT images with one error each, and on other objects."""

from __future__ import annotations

import copy
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import evolve

import dcmgen
from dcmgen import Dataset
from dcmgen.errors import ValidationError
from dcmgen.validation import Validator, check_before_writing
from dcmgen.validation.reports.report import Finding
from tests.validation.instances import instance


def of(ds: Dataset, **options: Any) -> list[tuple[str, str, str]]:
    return [(f.severity, f.rule, f.path) for f in Validator(**options).validate(ds)]


def test_conforming(ct: Dataset) -> None:
    report = ct.validate()
    assert list(report) == []
    assert report
    assert report.iod == "CT Image"
    assert "CT Image" in report.modules
    assert "Contrast/Bolus" not in report.modules


def _delete(keyword: str) -> Callable[[Dataset], None]:
    return lambda ds: delattr(ds, keyword)


def _set(keyword: str, value: Any) -> Callable[[Dataset], None]:
    return lambda ds: setattr(ds, keyword, value)


def _item(**values: Any) -> Dataset:
    item = Dataset()
    for keyword, value in values.items():
        setattr(item, keyword, value)
    return item


BROKEN: list[tuple[str, Callable[[Dataset], None], str, str, str]] = [
    ("Type 1 missing", _delete("SOPInstanceUID"), "error", "type-1.missing@C.12-1/SOPInstanceUID", "SOPInstanceUID"),
    ("Type 1 empty", _set("StudyInstanceUID", None), "error", "type-1.empty@C.7-3/StudyInstanceUID", "StudyInstanceUID"),
    ("Type 2 missing", _delete("PatientID"), "error", "type-2.missing@C.7-1/PatientID", "PatientID"),
    ("above the pixel data", _delete("PixelData"), "error", "type-1c.missing@C.7-11a/PixelData", "PixelData"),
    ("enumerated", _set("PatientSex", "X"), "error", "term.enumerated@C.7-1/PatientSex", "PatientSex"),
    ("only for color images", _set("PlanarConfiguration", 0), "error", "conditional.forbidden@C.7-11c/PlanarConfiguration", "PlanarConfiguration"),
    ("VM", _set("PixelSpacing", ["1", "1", "1"]), "error", "vm", "PixelSpacing"),
    ("date", _set("StudyDate", "20240230"), "error", "vr.DA.range", "StudyDate"),
    ("length", _set("AccessionNumber", "a" * 17), "error", "vr.SH.length", "AccessionNumber"),
    ("retired", _set("StudyComments", "retired"), "note", "retired", "StudyComments"),
    ("foreign", _set("TableTopVerticalPosition", 1.0), "note", "standard-extended", "TableTopVerticalPosition"),
    ("in an item", _set("ProcedureCodeSequence", [_item(CodeValue="1", CodingSchemeDesignator="99X")]), "error",
     "type-1.missing@8.8-1a/CodeMeaning", "ProcedureCodeSequence[0].CodeMeaning"),
    ("too many items", _set("RequestingServiceCodeSequence", [_item(CodeValue="128170", CodingSchemeDesignator="DCM", CodeMeaning="Abdominal Radiology")] * 2),
     "error", "items.many@C.7-3/RequestingServiceCodeSequence", "RequestingServiceCodeSequence"),
    ("no code", _set("ProcedureCodeSequence", [_item(CodeMeaning="x")]), "error",
     "type-1c.missing@8.8-1a/CodeValue", "ProcedureCodeSequence[0].CodeValue"),
    ("high bit", _set("HighBit", 15), "error", "pixel.high-bit", "HighBit"),
    ("pixel length", _set("PixelData", bytes(6)), "error", "pixel.length", "PixelData"),
    ("orientation", _set("ImageOrientationPatient", ["1", "0", "0", "0", "2", "0"]), "error", "orientation", "ImageOrientationPatient"),
    ("spacing", _set("PixelSpacing", ["0", "1"]), "error", "spacing", "PixelSpacing"),
    ("same UIDs", _set("SeriesInstanceUID", "2.25.2"), "error", "uid.distinct", "SeriesInstanceUID"),
    ("character set", _set("SpecificCharacterSet", "ISO_IR 999"), "error", "charset.term", "SpecificCharacterSet"),
    ("undeclared text", _set("PatientName", "Müller"), "error", "charset.undeclared", "PatientName"),
    ("window", lambda ds: ds.update({"WindowCenter": ["1"], "WindowWidth": ["0"]}), "error", "window.width", "WindowWidth"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "expected"), [pytest.param(b[1], b[2:], id=b[0]) for b in BROKEN])
def test_broken(ct: Dataset, change: Callable[[Dataset], None], expected: tuple[str, str, str]) -> None:
    change(ct)
    assert of(ct) == [expected]


HARMLESS = {
    "private block": lambda ds: ds.private_block(0x0011, "ACME", create=True).add_new(0x01, "LO", "x"),
    "empty optional sequence": _set("ProcedureCodeSequence", []),
    "empty optional text": _set("StudyDescription", None),
    "a value that is not a Defined Term is a note": _set("RescaleType", "HU"),
    "several windows": lambda ds: ds.update({"WindowCenter": ["40", "50"], "WindowWidth": ["400", "1"]}),
    "declared text": lambda ds: ds.update({"SpecificCharacterSet": "ISO_IR 192", "PatientName": "Müller^Ü=山田"}),
    "rounded cosines": _set("ImageOrientationPatient", ["0.70711", "0.70711", "0", "-0.70711", "0.70711", "0"]),
    "laterality of an unpaired body part": lambda ds: ds.update({"BodyPartExamined": "HEAD"}),
}


@pytest.mark.parametrize("change", HARMLESS.values(), ids=HARMLESS.keys())
def test_harmless(ct: Dataset, change: Callable[[Dataset], object]) -> None:
    change(ct)
    assert of(ct, level="warning") == []


def test_a_missing_module_is_one_finding(ct: Dataset) -> None:
    for keyword in ("ImageOrientationPatient", "ImagePositionPatient", "PixelSpacing", "SliceThickness"):
        delattr(ct, keyword)
    (found,) = Validator().validate(ct)
    assert (found.kind, found.module, found.path) == ("module.missing", "Image Plane", "PixelSpacing")
    assert found.message.endswith(
        "mandatory and requires PixelSpacing, ImageOrientationPatient, ImagePositionPatient (Type 1) and SliceThickness (Type 2)"
    )
    assert (
        found.fix == "add its attributes: PixelSpacing, ImageOrientationPatient, ImagePositionPatient, SliceThickness"
    )


def test_an_optional_module_is_recognized_by_its_own_attributes(ct: Dataset) -> None:
    ct.ContrastBolusVolume = "20"
    assert of(ct) == [("warning", "module.partial@C.7.6.4", "ContrastBolusVolume")]
    ct.ContrastBolusTotalDose = "20"
    assert of(ct) == [("error", "type-2.missing@C.7-12/ContrastBolusAgent", "ContrastBolusAgent")]


def test_attributes_of_an_incomplete_optional_module_are_checked(ct: Dataset) -> None:
    ct.ContrastBolusIngredient = "WATER"  # PS3.3 C.7.6.4: IODINE, GADOLINIUM, CARBON DIOXIDE, BARIUM, XENON
    row = "term.defined@C.7-12/ContrastBolusIngredient"
    assert [finding[1] for finding in of(ct)] == ["module.partial@C.7.6.4", row]
    ct.ContrastBolusIngredient = "IODINE"
    assert [finding[1] for finding in of(ct)] == ["module.partial@C.7.6.4"]
    del ct.ContrastBolusIngredient
    ct.ContrastBolusAdministrationRouteSequence = [Dataset(CodeValue="47625008", CodingSchemeDesignator="SCT")]
    assert [finding[1] for finding in of(ct)] == ["type-1.missing@8.8-1a/CodeMeaning", "module.partial@C.7.6.4"]


@pytest.mark.parametrize(
    ("keyword", "value", "severity"),
    [
        ("SliceLocation", "3", "warning"),
        ("SliceThickness", "3", "warning"),
        ("SpacingBetweenSlices", "3", "warning"),
        ("PositionReferenceIndicator", None, "note"),
        ("SliceLocation", None, "note"),
        ("FrameOfReferenceUID", None, "note"),
    ],
)
def test_one_attribute_does_not_make_an_optional_module(keyword: str, value: object, severity: str) -> None:
    ds = instance("Secondary Capture Image")
    setattr(ds, keyword, value)
    found = [f for f in Validator().validate(ds) if f.kind != "type-1.empty"]
    assert [(f.severity, f.kind, f.path) for f in found] == [(severity, "module.partial", keyword)]


@pytest.mark.parametrize(
    ("keyword", "value", "missing"),
    [
        ("FrameOfReferenceUID", "2.25.9", {"PositionReferenceIndicator"}),
        ("PixelSpacing", ["1", "1"], set()),
        ("ImageOrientationPatient", [1, 0, 0, 0, 1, 0], {"PixelSpacing", "ImagePositionPatient", "SliceThickness"}),
    ],
)
def test_a_required_attribute_makes_an_optional_module(keyword: str, value: object, missing: set[str]) -> None:
    ds = instance("Secondary Capture Image")
    setattr(ds, keyword, value)
    assert {f.path for f in Validator().validate(ds).errors if f.kind != "module.missing"} == missing


def test_values_of_an_incomplete_module_are_checked() -> None:
    ds = instance("CT Image")
    ds.ContrastBolusIngredient = "SALT"
    ds.ContrastBolusAgentSequence = [{}]
    assert {f.path for f in Validator(rules=["term.defined", "type-1.missing"]).validate(ds)} >= {
        "ContrastBolusIngredient"
    }


def test_a_finding_that_is_the_same_in_all_frames_is_reported_once() -> None:
    ds = instance("Enhanced CT Image")
    ds.NumberOfFrames = 5
    frame = ds.PerFrameFunctionalGroupsSequence[0]
    ds.PerFrameFunctionalGroupsSequence = [copy.deepcopy(frame) for _ in range(5)]
    for number, item in enumerate(ds.PerFrameFunctionalGroupsSequence):
        item.FrameContentSequence[0].FrameReferenceDateTime = f"2024-0{number}"
        del item.FrameContentSequence[0].FrameAcquisitionDuration
    ds.PixelData = bytes(5 * len(ds.PixelData))
    found = Validator().validate(ds)
    frames = [f for f in found if f.path.startswith("PerFrame")]
    (missing,) = [f for f in frames if f.kind == "type-1c.missing"]
    values = [f for f in frames if f.value is not None]
    assert missing.more == 4
    assert missing.path.startswith("PerFrameFunctionalGroupsSequence[0].")
    assert [(f.kind, f.value, f.more) for f in values] == [("vr.DT.form", f"2024-0{n}", 0) for n in range(5)]
    assert sum("and 4 more like it" in line for line in str(found).splitlines()) == 1
    assert found.counts["error"] == 10


def test_private_element_without_creator(ct: Dataset) -> None:
    ct.add_new(0x0011_1001, "LO", "x")
    assert of(ct) == [("error", "private.no-creator", "(0011,1001)")]


def test_a_second_overlay_is_checked_against_the_same_rows(ct: Dataset) -> None:
    ct.add_new(0x6002_0010, "US", 2)
    missing = {f.tag for f in Validator(level="error").validate(ct) if f.kind.endswith("missing")}
    assert "(6002,0011)" in missing
    assert not any(tag.startswith("(6000") for tag in missing)


def test_modality_of_secondary_capture_is_optional() -> None:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    report = Validator().validate(ds)
    assert not [f for f in report if "Modality" in f.path or "Modality" in f.message or "Modality" in (f.fix or "")]


def test_an_unknown_sop_class_is_checked_against_general_rules(ct: Dataset) -> None:
    ct.SOPClassUID = "1.2.3.4"
    ct.StudyDate = "2024"
    ct.HighBit = 3
    assert {f.kind for f in Validator().validate(ct)} == {"sop-class.unknown", "vr.DA.form", "pixel.high-bit"}


def test_empty_dataset() -> None:
    report = Dataset().validate()
    assert [f.rule for f in report] == ["sop-class.missing"]
    assert not report


def test_findings_are_limited_and_counted(ct: Dataset) -> None:
    ct.ProcedureCodeSequence = [_item(CodeValue=str(n), CodingSchemeDesignator="99X") for n in range(25)]
    report = Validator(limit=5).validate(ct)
    assert len(report) == 5
    assert report.findings[-1].more == 20
    assert report.counts["error"] == 25


def test_cyclic_content_ends() -> None:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.88.33"
    inner = ds
    for _ in range(100):
        item = Dataset()
        inner.ContentSequence = [item]
        inner = item
    assert any(f.kind == "depth" for f in Validator().validate(ds))


def test_undecided_conditions_are_listed_and_are_not_errors(ct: Dataset) -> None:
    report = ct.validate()
    assert report
    assert "PatientSpeciesDescription" in {u.path for u in report.undecided}


def test_level_and_rules(ct: Dataset) -> None:
    ct.StudyComments = "retired"
    del ct.PatientID
    assert [f.severity for f in dcmgen.validate(ct, level="warning")] == ["error"]
    assert [f.rule for f in dcmgen.validate(ct, rules=["retired"])] == ["retired"]
    assert [f.kind for f in dcmgen.validate(ct, rules=["type-*"])] == ["type-2.missing"]
    with pytest.raises(ValueError, match="'loud' is not a level"):
        Validator(level="loud")  # type: ignore[arg-type]


def test_a_rule_that_fails_is_a_finding(ct: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    from dcmgen.validation import consistency

    def fails(context: object) -> Any:
        raise ZeroDivisionError("oh")

    rules = [evolve(r, check=fails) if r.id == "pixel.high-bit" else r for r in consistency.text_rules()]
    monkeypatch.setattr(consistency, "text_rules", lambda: rules)
    ct.BitsAllocated = 12
    found = {f.kind: f.message for f in Validator().validate(ct)}
    assert "pixel.bits" in found
    assert "rule pixel.high-bit" in found["internal-error"]


def test_a_missing_element_whose_check_fails_is_a_finding(ct: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    from dcmgen.validation.walk import Walk

    original = Walk._absent

    def fails(self: Walk, node: Any, tag: int, rows: Any) -> None:
        if tag == 0x00100020:
            raise ZeroDivisionError("oh")
        original(self, node, tag, rows)

    monkeypatch.setattr(Walk, "_absent", fails)
    del ct.PatientID, ct.StudyInstanceUID
    found = {f.kind: f for f in ct.validate()}
    assert "ZeroDivisionError" in found["internal-error"].message
    assert found["type-1.missing"].path == "StudyInstanceUID"


def test_threads_share_a_validator(ct: Dataset) -> None:
    del ct.PatientID
    validator = Validator()
    with ThreadPoolExecutor(8) as pool:
        reports = list(pool.map(lambda _: validator.validate(ct), range(64)))
    assert {tuple(f.rule for f in r) for r in reports} == {("type-2.missing@C.7-1/PatientID",)}


def test_strict_writing_raises(ct: Dataset) -> None:
    check_before_writing(ct)
    del ct.PatientID
    with pytest.raises(ValidationError, match="Patient ID") as caught:
        check_before_writing(ct)
    assert [f.kind for f in caught.value.report] == ["type-2.missing"]


def test_validating_changes_nothing(ct: Dataset) -> None:
    before = dict(ct._raw), dict(ct._values)
    ct.validate()
    assert (ct._raw, ct._values) == before


def test_text_of_a_finding(ct: Dataset) -> None:
    del ct.PixelData
    (finding,) = ct.validate()
    assert isinstance(finding, Finding)
    assert "required because" in finding.message
    assert finding.url.endswith("part03/sect_C.7.6.3.html")
    assert finding.tag == "(7FE0,0010)"


def test_context_groups_are_named() -> None:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.1.2"
    ds.ViewCodeSequence = []
    (finding,) = [f for f in ds.validate() if f.path == "ViewCodeSequence"]
    assert finding.kind == "type-1.empty"
    assert finding.fix == "add an item with a code of CID 4014 View for Mammography (Defined)"


def test_dataset_that_contains_itself(ct: Dataset) -> None:
    inner = _item(CodeValue="1")
    ct.ProcedureCodeSequence = [inner, inner]
    inner.EquivalentCodeSequence = [ct, ct]
    assert ("error", "cycle", "ProcedureCodeSequence[0].EquivalentCodeSequence") in of(ct)


def test_a_typed_object_without_sop_class_is_checked_against_its_iod() -> None:
    from dcmgen.iods import Segmentation

    report = Segmentation().validate()
    assert report.iod == "Segmentation"
    (finding,) = [f for f in report if f.kind == "sop-class.missing"]
    assert "Segmentation Storage (1.2.840.10008.5.1.4.1.1.66.4)" in str(finding.fix)
    assert "Image Pixel" in report.by_module()


def test_a_deleted_sop_class_is_reported_once() -> None:
    from dcmgen.iods import CTImage

    ct = CTImage(SOPInstanceUID="1.2.3")
    del ct.SOPClassUID
    assert [f.rule for f in ct.validate() if f.tag == "(0008,0016)"] == ["sop-class.missing"]


def test_other_types_are_not_accepted() -> None:
    with pytest.raises(TypeError, match="cannot validate int"):
        Validator().validate(3)  # type: ignore[arg-type]

"""What objects lack, as `Dataset.missing` lists it."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest

from dcmgen import Dataset, create, dcmread, iods, uid
from dcmgen.dictionary import keyword_for_tag
from dcmgen.model.dataset import BaseDataset
from dcmgen.validation import Validator
from dcmgen.validation.gaps import DESCRIBING_PIXELS, typed_value
from dcmgen.validation.missing_list import Missing, Requirement
from tests.create.scratch import COMPOSITE
from tests.data import pydicom_files
from tests.validation.instances import instance

PIXEL_KEYWORDS = {keyword_for_tag(tag) for tag in DESCRIBING_PIXELS}


def one(missing: Missing, path: str) -> Requirement:
    (found,) = [each for each in missing if each.path == path]
    return found


def check_agreement(dataset: BaseDataset) -> None:
    """Check that the list has the attributes that the validator reports as missing, and no others."""
    missing, report = dataset.missing(), dataset.validate(level="error")
    listed = {each.path for each in missing}
    pixels = PIXEL_KEYWORDS if listed & {"PixelData", "FloatPixelData"} else set()
    by_row = {
        each.path for each in report if each.kind.startswith("type-") and each.kind.endswith((".missing", ".empty"))
    }
    assert by_row - pixels <= listed
    whole = {each.module for each in report if each.kind in ("module.missing", "group.missing")}
    assert not [each for each in missing if each.path not in {f.path for f in report} and each.module not in whole]
    for each in missing:
        ast.parse(each.line)
        assert each.reason
        assert each.type in ("1", "1C", "2", "2C", "M", "C", "")


@pytest.mark.parametrize("name", COMPOSITE)
def test_the_list_agrees_with_the_validator(name: str) -> None:
    check_agreement(create.new(name))


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
@pytest.mark.parametrize(
    "path", [path for path in pydicom_files() if path.name != "README"], ids=lambda path: path.name
)
def test_the_list_agrees_with_the_validator_on_files(path: Path) -> None:
    check_agreement(dcmread(path, force=True))


@pytest.mark.parametrize("name", ["CT Image", "Segmentation", "RT Plan", "Comprehensive SR", "12-Lead ECG"])
def test_nothing_is_missing_in_a_valid_object(name: str) -> None:
    missing = instance(name).missing()
    assert not missing
    assert len(missing) == 0
    assert str(missing) == f"{name}: nothing is missing"


def test_an_empty_image() -> None:
    missing = iods.CTImage(PatientName="Doe^Jane").missing()
    assert list(missing.modules) == [
        "Patient",
        "General Study",
        "General Series",
        "Frame of Reference",
        "General Equipment",
        "General Image",
        "Image Plane",
        "Image Pixel",
        "CT Image",
        "SOP Common",
    ]
    assert [each.path for each in missing.modules["Patient"]] == ["PatientID", "PatientBirthDate", "PatientSex"]
    assert missing[0].line == "ds.PatientID = None"
    assert "PatientName" not in missing
    assert one(missing, "PixelSpacing").line == "ds.PixelSpacing = [..., ...]"
    assert one(missing, "StudyInstanceUID").line == "ds.StudyInstanceUID = generate_uid()"
    assert one(missing, "PixelSpacing").section == "C.7.6.2"
    assert (missing[0].may_be_empty, one(missing, "PixelSpacing").may_be_empty) == (True, False)


def test_values_that_are_allowed() -> None:
    missing = iods.Segmentation(SOPClassUID=uid.SegmentationStorage).missing()
    assert one(missing, "Modality").line == 'ds.Modality = "SEG"'
    assert one(missing, "ImageType").line == 'ds.ImageType = ["DERIVED", "PRIMARY"]'
    kind = one(missing, "SegmentationType")
    assert (kind.values, kind.line) == (("BINARY", "FRACTIONAL", "LABELMAP"), "ds.SegmentationType = ...")
    assert str(kind) == "ds.SegmentationType = ...  # BINARY, FRACTIONAL or LABELMAP"
    image_type = one(iods.CTImage().missing(), "ImageType")
    assert image_type.allowed.startswith("Value 1: ORIGINAL or DERIVED; Value 2: PRIMARY or SECONDARY")


def test_values_that_the_iod_fixes() -> None:
    assert one(iods.TwelveLeadECG().missing(), "Modality").line == 'ds.Modality = "ECG"'


def test_a_condition_that_becomes_true() -> None:
    seg = iods.Segmentation.new(SegmentationType="FRACTIONAL")
    found = one(seg.missing(), "SegmentationFractionalType")
    assert (found.type, found.values) == ("1C", ("PROBABILITY", "OCCUPANCY"))
    assert found.reason == "it is required because Segmentation Type is FRACTIONAL"
    seg.SegmentationType = "BINARY"
    assert "SegmentationFractionalType" not in seg.missing()


def test_what_follows_from_pixels_is_not_listed() -> None:
    ct = iods.CTImage()
    missing = ct.missing()
    assert "Rows" not in missing
    assert one(missing, "PixelData").line == "ds.set_pixel_data(...)"
    ct.set_pixel_data(np.zeros((4, 4), np.uint16))
    assert not {"Rows", "PixelData"} & {each.path for each in ct.missing()}
    del ct.Rows
    assert "Rows" in ct.missing()


def test_what_follows_from_a_missing_sequence_is_not_listed() -> None:
    seg = iods.Segmentation(SOPClassUID=uid.SegmentationStorage)
    assert not [each for each in seg.missing() if "SegmentSequence[" in each.path]
    line = one(seg.missing(), "SegmentSequence").line
    assert line == "ds.SegmentSequence.add(SegmentNumber=..., SegmentLabel=..., SegmentAlgorithmType=...)"
    seg.SegmentSequence.add(SegmentNumber=1, SegmentLabel="Lung", SegmentAlgorithmType="MANUAL")
    code = one(seg.missing(), "SegmentSequence[0].SegmentedPropertyCategoryCodeSequence")
    assert code.allowed == "a code of CID 7150 Segmentation Property Category (Baseline)"
    scope = {"ds": seg}
    exec(code.line.replace("...", '"1"'), scope)
    assert seg.SegmentSequence[0].SegmentedPropertyCategoryCodeSequence[0].CodeMeaning == "1"


def test_sequences_of_a_dataset_without_a_class() -> None:
    seg = Dataset(SOPClassUID=uid.SegmentationStorage)
    line = one(seg.missing(), "SegmentSequence").line
    assert line == 'ds.SegmentSequence = [{"SegmentNumber": ..., "SegmentLabel": ..., "SegmentAlgorithmType": ...}]'
    exec(line.replace("...", "1", 1).replace("...", '"1"'), {"ds": seg})
    assert seg.SegmentSequence[0].SegmentNumber == 1


def test_empty_values() -> None:
    ct = iods.CTImage(StudyInstanceUID="", PatientName=None)
    assert "has no value" not in one(ct.missing(), "StudyInstanceUID").reason
    assert "PatientName" not in ct.missing()


def test_functional_groups() -> None:
    seg = iods.EnhancedCTImage(NumberOfFrames=2)
    seg.SharedFunctionalGroupsSequence.add()
    seg.PerFrameFunctionalGroupsSequence.add()
    seg.PerFrameFunctionalGroupsSequence.add()
    missing = seg.missing()
    group = one(missing, "SharedFunctionalGroupsSequence[0].PixelMeasuresSequence")
    assert (group.type, group.module) == ("M", "Pixel Measures")
    assert group.line.startswith("ds.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence.add(")
    assert "PerFrameFunctionalGroupsSequence[0].PlanePositionSequence" in missing


def test_frames_are_counted() -> None:
    ct = iods.EnhancedCTImage.new(NumberOfFrames=3)
    for frame in ct.PerFrameFunctionalGroupsSequence:
        frame.PlanePositionSequence = []
    found = one(ct.missing(), "PerFrameFunctionalGroupsSequence[0].PlanePositionSequence")
    assert found.more == 2
    assert str(found).endswith("  # and 2 other frames")


def test_modules_that_are_not_mandatory() -> None:
    ct = iods.CTImage(ClinicalTrialSponsorName="ACME", ClinicalTrialProtocolID="1")
    found = one(ct.missing(), "ClinicalTrialProtocolName")
    assert "the Clinical Trial Subject Module, which is not mandatory" in found.reason


def test_elements_that_the_class_does_not_declare() -> None:
    ct = iods.CTImage()
    ct.add_new(0x6002_0010, "US", 4)
    lines = [each.line for each in ct.missing() if each.line.startswith("ds.add_new(0x6002")]
    assert 'ds.add_new(0x60020011, "US", ...)' in lines


def test_datasets_without_a_sop_class() -> None:
    (found,) = Dataset(PatientName="Doe^Jane").missing()
    assert found.path == "SOPClassUID"
    assert list(Dataset(SOPClassUID="1.2.3").missing()) == []


def test_the_printed_list() -> None:
    text = str(iods.CTImage().missing())
    assert text.startswith("CT Image: ")
    assert "\nGeneral Series\n  1   ds.Modality = ..." in text
    assert "\n        it is required because Pixel Data Provider URL is absent" in text
    assert repr(iods.CTImage().missing()) == f"<Missing: {len(iods.CTImage().missing())} in CT Image>"


def test_validation_after_missing() -> None:
    """The search for what is missing must not make the validator believe that present values are allowed."""
    ds = Dataset(SOPClassUID=uid.SegmentationStorage, ImageType=["ORIGINAL", "PRIMARY"])
    validator = Validator(rules=["term.*"])
    validator.missing(ds)
    assert [each.path for each in validator.validate(ds)] == ["ImageType"]


def test_listed_tags() -> None:
    assert typed_value("AT", "00181063") == 0x0018_1063

"""Objects that `create.new` and ``IOD.new`` create."""

from __future__ import annotations

from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import create, dcmread, iods, uid
from dcmgen.create.instance import MODALITIES
from dcmgen.errors import KeywordError, UnknownNameError
from dcmgen.model.iod import IOD
from tests.create.scratch import COMPOSITE

PATIENT = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "PatientPosition",
    "KVP",
    "StudyDate",
)


def test_what_follows_from_the_iod() -> None:
    before = datetime.now().replace(microsecond=0)
    ct = iods.CTImage.new(PatientID="4711")
    made = datetime.combine(ct.InstanceCreationDate.date(), ct.InstanceCreationTime.time())
    assert before <= made <= before + timedelta(minutes=1)
    assert type(ct) is iods.CTImage
    assert (ct.SOPClassUID, ct.Modality, ct.PatientID) == (uid.CTImageStorage, "CT", "4711")
    assert ct.SOPInstanceUID.is_valid
    assert ct.SOPInstanceUID != iods.CTImage.new().SOPInstanceUID
    assert ct.file_meta.TransferSyntaxUID == uid.ExplicitVRLittleEndian
    assert "SpecificCharacterSet" not in ct
    assert sorted(element.keyword for element in ct) == [
        "InstanceCreationDate",
        "InstanceCreationTime",
        "Modality",
        "PatientID",
        "SOPClassUID",
        "SOPInstanceUID",
    ]


def test_given_values_are_kept() -> None:
    ct = iods.CTImage.new(SOPInstanceUID="1.2.3", Modality="PT", InstanceCreationDate="20200102")
    assert (ct.SOPInstanceUID, ct.Modality, ct.InstanceCreationDate) == ("1.2.3", "PT", "20200102")
    assert "InstanceCreationTime" not in ct  # it would be of another day


@pytest.mark.parametrize("name", ["CT Image", "ct image iod", "CTImage", "CT Image Storage", uid.CTImageStorage])
def test_names_of_an_iod(name: str) -> None:
    assert type(create.new(name)) is iods.CTImage


def test_a_sop_class_of_several() -> None:
    assert create.new("Label Map Segmentation Storage").SOPClassUID == uid.LabelMapSegmentationStorage
    assert create.new(uid.SegmentationStorage).SOPClassUID == uid.SegmentationStorage
    seg = create.new(iods.Segmentation)
    assert "SOPClassUID" not in seg
    (needed,) = [each for each in seg.missing() if each.path == "SOPClassUID"]
    assert set(needed.values) == {uid.LabelMapSegmentationStorage, uid.SegmentationStorage}


def test_unknown_names() -> None:
    with pytest.raises(UnknownNameError, match="did you mean CT Image"):
        create.new("CT Imag")
    with pytest.raises(KeywordError, match="Did you mean PatientName"):
        iods.CTImage.new(PatientNmae="Doe^Jane")


@pytest.mark.parametrize(
    "values",
    [
        {"PatientName": "Dörte"},
        {"ReferencedStudySequence": [{"ReferencedSOPClassUID": "1.2"}], "StudyDescription": "胸部"},
    ],
)
def test_the_character_set_of_text_that_needs_it(values: dict[str, object]) -> None:
    made = create.new("MR Image", **values)
    assert made.SpecificCharacterSet == "ISO_IR 192"
    stream = BytesIO()
    made.save_as(stream)
    read = pydicom.dcmread(BytesIO(stream.getvalue()))
    for keyword in values.keys() & {"PatientName", "StudyDescription"}:
        assert str(read[keyword].value) == values[keyword]


def test_the_character_set_of_text_in_an_item() -> None:
    made = iods.CTImage.new(RequestAttributesSequence=[{"RequestedProcedureDescription": "Schädel"}])
    assert made.SpecificCharacterSet == "ISO_IR 192"
    assert iods.CTImage.new(SpecificCharacterSet="ISO_IR 100", PatientName="Dörte").SpecificCharacterSet == "ISO_IR 100"


def test_items_of_required_sequences() -> None:
    seg = iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage, NumberOfFrames=3)
    assert seg.ImageType == ["DERIVED", "PRIMARY"]
    assert len(seg.SegmentSequence) == len(seg.DimensionOrganizationSequence) == 1
    assert "SegmentedPropertyTypeCodeSequence" not in seg.SegmentSequence[0]  # a code without a value means nothing
    assert len(seg.SharedFunctionalGroupsSequence) == 1
    assert len(seg.PerFrameFunctionalGroupsSequence) == 3


def test_functional_groups() -> None:
    ct = iods.EnhancedCTImage.new(NumberOfFrames=2)
    (shared,) = ct.SharedFunctionalGroupsSequence
    assert {"PixelMeasuresSequence", "PlaneOrientationSequence"} <= {element.keyword for element in shared}
    for frame in ct.PerFrameFunctionalGroupsSequence:
        assert {"FrameContentSequence", "PlanePositionSequence"} <= {element.keyword for element in frame}
    kinds = {finding.kind for finding in ct.validate(level="error")}
    assert not kinds & {"group.missing", "group.both", "group.place", "frames.shared"}


def test_given_items_are_completed() -> None:
    items = [{"SegmentLabel": "Lung"}, {"SegmentLabel": "Liver"}]
    seg = iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage, SegmentSequence=items)
    assert [item.SegmentLabel for item in seg.SegmentSequence] == ["Lung", "Liver"]


def test_tiled_full_images_have_no_items_for_frames() -> None:
    slide = iods.VLWholeSlideMicroscopyImage.new(DimensionOrganizationType="TILED_FULL", NumberOfFrames=400)
    assert "PerFrameFunctionalGroupsSequence" not in slide


@pytest.mark.parametrize("name", COMPOSITE)
def test_every_iod(name: str) -> None:
    made = create.new(name)
    assert isinstance(made, IOD)
    assert not [keyword for keyword in PATIENT if keyword in made]
    structural = (
        "term",
        "vm",
        "vr",
        "conditional",
        "group.both",
        "group.place",
        "frames",
        "module.unexpected",
        "items.many",
        "meta",
    )
    assert not [finding for finding in made.validate() if finding.kind.startswith(structural)]
    stream = BytesIO()
    made.save_as(stream) if "SOPClassUID" in made else made.save_as(stream, enforce_file_format=False)
    read = dcmread(BytesIO(stream.getvalue()))
    assert read.get("SOPInstanceUID") == made.get("SOPInstanceUID")
    assert pydicom.dcmread(BytesIO(stream.getvalue()), force=True).get("Modality") == made.get("Modality")


@pytest.mark.parametrize("name", MODALITIES)
def test_modalities_are_defined_terms(name: str) -> None:
    made = create.new(name)
    assert made.Modality == MODALITIES[name]
    assert not [finding for finding in made.validate() if finding.path == "Modality"]


def test_from_new_to_valid() -> None:
    ct = iods.CTImage.new(
        ImageType=["ORIGINAL", "PRIMARY", "AXIAL"], RescaleIntercept=-1024, RescaleSlope=1, RescaleType="HU"
    )
    ct.PixelSpacing, ct.ImageOrientationPatient, ct.ImagePositionPatient = [1, 1], [1, 0, 0, 0, 1, 0], [0, 0, 0]
    ct.set_pixel_data(np.zeros((4, 4), np.uint16))
    scope = {"ds": ct, "generate_uid": uid.generate_uid}
    for each in ct.missing():
        exec(each.line, scope)
    assert not ct.missing()
    assert ct.validate(), ct.validate()


@pytest.mark.parametrize("name", ["Comprehensive SR", "Basic Text SR", "Key Object Selection Document"])
def test_the_root_of_a_document_is_a_container(name: str) -> None:
    made: Any = create.new(name)
    assert made.ValueType == "CONTAINER"
    del made.ValueType
    (entry,) = [each for each in made.missing() if each.path == "ValueType"]
    assert str(entry) == 'ds.ValueType = "CONTAINER"'

"""`refer_to`: the sequences with which objects of all IODs refer to images and other instances."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, codes, create, iods, uid
from dcmgen.errors import CreateError
from dcmgen.model.groups import PartError
from tests.create.scratch import COMPOSITE

CT = iods.CTImage.new(StudyInstanceUID="1.1", SeriesInstanceUID="1.1.1", SOPInstanceUID="1.1.1.1")
CT2 = iods.CTImage.new(StudyInstanceUID="1.1", SeriesInstanceUID="1.1.1", SOPInstanceUID="1.1.1.2")
OTHER = iods.MRImage.new(StudyInstanceUID="1.2", SeriesInstanceUID="1.2.1", SOPInstanceUID="1.2.1.1")
FRAMES = iods.EnhancedCTImage.new(
    StudyInstanceUID="1.1", SeriesInstanceUID="1.1.3", SOPInstanceUID="1.1.3.1", NumberOfFrames=3
)
ECG = iods.GeneralECG.new(StudyInstanceUID="1.1", SeriesInstanceUID="1.1.4", SOPInstanceUID="1.1.4.1")

WITHOUT = {
    "Autorefraction Measurements",
    "Basic Directory",
    "Blending Softcopy Presentation State",
    "CT Defined Procedure Protocol",
    "CT Performed Procedure Protocol",
    "Color Palette",
    "Generic Implant Template",
    "Hanging Protocol",
    "Implant Assembly Template",
    "Implant Template Group",
    "Intraocular Lens Calculations",
    "Inventory",
    "Keratometry Measurements",
    "Lensometry Measurements",
    "Ophthalmic Axial Measurements",
    "Ophthalmic Visual Field Static Perimetry Measurements",
    "Protocol Approval",
    "Subjective Refraction Measurements",
    "Surface Scan Mesh",
    "Surface Scan Point Cloud",
    "Visual Acuity Measurements",
    "XA Defined Procedure Protocol",
    "XA Performed Procedure Protocol",
}
"""IODs without a general sequence for references (PS3.3)."""

WRONG = (
    "reference.listed",
    "sr.evidence",
    "conditional",
    "undeclared",
    "group",
    "module.unexpected",
    "vm",
    "reference.frames",
)
"""Rules that references must not violate."""


def segmentation(frames: int = 2) -> iods.Segmentation:
    return iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage, StudyInstanceUID="1.1", NumberOfFrames=frames)


def uids(sequence: Any) -> list[str]:
    return [item.ReferencedSOPInstanceUID for item in sequence]


@pytest.mark.parametrize("name", COMPOSITE)
def test_every_iod(name: str) -> None:
    obj = create.new(name)
    if "StudyInstanceUID" in type(obj).fields():
        obj.add_new("StudyInstanceUID", "UI", "1.1")
    before = obj.validate(level="error")
    if name in WITHOUT:
        with pytest.raises(CreateError, match="no general sequence for references"):
            obj.refer_to(CT)
        return
    for _ in range(2):
        obj.refer_to(
            [CT, OTHER], purpose=codes.DCM.SourceImageForImageProcessingOperation, derivation=codes.DCM.Segmentation
        )
    text = obj.to_json()
    # each instance is in a list of the instances of series or in a general sequence, and never twice in a sequence
    assert CT.SOPInstanceUID in text
    assert OTHER.SOPInstanceUID in text
    for sequence in sequences(json.loads(text)):
        found = [item["00081155"]["Value"][0] for item in sequence if "00081155" in item]
        assert len(found) == len(set(found))
    new = [each for each in obj.validate(level="error") if each not in list(before) and each.kind.startswith(WRONG)]
    assert new == []


def sequences(model: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """Return the values of all sequences of a dataset in the DICOM JSON Model."""
    own = [element.get("Value", []) for element in model.values() if element["vr"] == "SQ"]
    return own + [inner for value in own for item in value for inner in sequences(item)]


def test_shared_by_all_frames() -> None:
    seg = segmentation()
    seg.refer_to([CT, CT2])
    (group,) = seg.SharedFunctionalGroupsSequence[0].DerivationImageSequence
    assert group.DerivationCodeSequence[0].CodeMeaning == "Segmentation"
    assert uids(group.SourceImageSequence) == [CT.SOPInstanceUID, CT2.SOPInstanceUID]
    assert group.SourceImageSequence[0].PurposeOfReferenceCodeSequence[0].CodeValue == "121322"
    assert uids(seg.ReferencedSeriesSequence[0].ReferencedInstanceSequence) == uids(group.SourceImageSequence)


def test_frame_by_frame() -> None:
    seg = segmentation(3)
    for index in range(3):
        seg.refer_to(FRAMES, index=index, frame_numbers=[3 - index])
    found = [
        source.ReferencedFrameNumber
        for frame in seg.PerFrameFunctionalGroupsSequence
        for source in frame.DerivationImageSequence[0].SourceImageSequence
    ]
    assert found == [[3], [2], [1]]
    assert uids(seg.ReferencedSeriesSequence[0].ReferencedInstanceSequence) == [FRAMES.SOPInstanceUID]
    with pytest.raises(PartError, match="frame 3 does not exist"):
        seg.refer_to(CT, index=3)
    with pytest.raises(CreateError, match="already in PerFrameFunctionalGroupsSequence"):
        seg.refer_to(CT)


def test_derivations_are_separate() -> None:
    image = iods.EnhancedCTImage.new(StudyInstanceUID="1.1")
    image.refer_to(CT, derivation="Spatial resampling")
    image.refer_to(CT2, derivation=codes.DCM.MultiplanarReformatting)
    groups = image.SharedFunctionalGroupsSequence[0].DerivationImageSequence
    assert [uids(group.SourceImageSequence) for group in groups] == [[CT.SOPInstanceUID], [CT2.SOPInstanceUID]]
    (study,) = image.SourceImageEvidenceSequence
    assert uids(study.ReferencedSeriesSequence[0].ReferencedSOPSequence) == [CT.SOPInstanceUID, CT2.SOPInstanceUID]


def test_a_derivation_is_not_invented() -> None:
    image = iods.EnhancedCTImage.new(StudyInstanceUID="1.1")
    before = image.to_json()
    with pytest.raises(CreateError, match="derivation of the frames from the source images is required"):
        image.refer_to(CT)
    assert image.to_json() == before


def test_related_images() -> None:
    ct = iods.CTImage.new(StudyInstanceUID="1.1")
    ct.refer_to(CT2, purpose="Localizer")
    assert uids(ct.ReferencedImageSequence) == [CT2.SOPInstanceUID]
    assert "SourceImageSequence" not in ct
    seg = segmentation()
    seg.refer_to(CT2, purpose=codes.cid7201.Localizer)  # the IOD has no Referenced Image Functional Group
    assert uids(seg.ReferencedImageSequence) == [CT2.SOPInstanceUID]
    mr = iods.EnhancedMRImage.new(StudyInstanceUID="1.1")
    mr.refer_to(CT2, purpose="121311")
    assert uids(mr.SharedFunctionalGroupsSequence[0].ReferencedImageSequence) == [CT2.SOPInstanceUID]
    assert "ReferencedImageEvidenceSequence" in mr


def test_sources_of_single_frame_images_and_documents() -> None:
    ct = iods.CTImage.new(StudyInstanceUID="1.1")
    ct.refer_to([CT, ECG])
    assert uids(ct.SourceImageSequence) == [CT.SOPInstanceUID]
    assert uids(ct.SourceInstanceSequence) == [ECG.SOPInstanceUID]
    pdf = iods.EncapsulatedPDF.new(StudyInstanceUID="1.1")
    pdf.refer_to(CT)
    assert uids(pdf.SourceInstanceSequence) == [CT.SOPInstanceUID]


def test_presentation_states() -> None:
    state = iods.GrayscaleSoftcopyPresentationState.new(StudyInstanceUID="1.1")
    state.refer_to([CT, FRAMES], frame_numbers=[1])
    first, second = state.ReferencedSeriesSequence
    assert uids(first.ReferencedImageSequence) == [CT.SOPInstanceUID]
    assert "ReferencedFrameNumber" not in first.ReferencedImageSequence[0]
    assert second.ReferencedImageSequence[0].ReferencedFrameNumber == [1]
    waves = iods.WaveformPresentationState.new(StudyInstanceUID="1.1")
    waves.refer_to(ECG)
    assert uids(waves.ReferencedSeriesSequence[0].ReferencedWaveformSequence) == [ECG.SOPInstanceUID]


def test_a_required_purpose() -> None:
    dose = iods.RTDose.new(StudyInstanceUID="1.1")
    with pytest.raises(CreateError, match=r"the purpose of the reference is required.*CID 7221"):
        dose.refer_to(ECG)
    eye = iods.OphthalmicPhotography8BitImage.new(StudyInstanceUID="1.1")
    eye.refer_to(CT)
    assert eye.SourceImageSequence[0].PurposeOfReferenceCodeSequence[0].CodeValue == "121322"


def test_an_untyped_dataset() -> None:
    seg = segmentation()
    untyped = Dataset.from_json(seg.to_json())
    untyped.refer_to(CT)
    seg.refer_to(CT)
    assert untyped.to_json() == seg.to_json()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"instances": []}, "there are no source objects"),
        ({"instances": CT, "purpose": "Decoration"}, "purpose 'Decoration' is not the meaning of a code"),
        ({"instances": CT, "derivation": "Decoration"}, "derivation 'Decoration' is not the meaning of a code"),
        ({"instances": ECG, "index": 0}, "do not refer to these instances"),
        ({"instances": CT, "frame_numbers": [2]}, "no frame 2"),
        ({"instances": iods.CTImage(SOPInstanceUID="1.2")}, "no StudyInstanceUID"),
    ],
)
def test_errors(arguments: dict[str, Any], message: str) -> None:
    seg = segmentation()
    before = seg.to_json()
    with pytest.raises(CreateError, match=message):
        seg.refer_to(**arguments)
    assert seg.to_json() == before


def test_files(tmp_path: Path) -> None:
    CT.save_as(tmp_path / "a.dcm")
    CT2.save_as(tmp_path / "b.dcm")
    seg = segmentation()
    seg.refer_to(tmp_path)
    (series,) = seg.ReferencedSeriesSequence
    assert uids(series.ReferencedInstanceSequence) == [CT.SOPInstanceUID, CT2.SOPInstanceUID]


def test_an_object_does_not_refer_to_itself() -> None:
    seg = segmentation()
    seg.SeriesInstanceUID = "1.1.9"
    with pytest.raises(CreateError, match="cannot refer to itself"):
        seg.refer_to(seg)

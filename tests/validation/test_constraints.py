"""Findings on what contradicts the text of an IOD (sections "… IOD Content Constraints" of PS3.3 Annex A)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, create
from dcmgen.iods import (
    BlendingSoftcopyPresentationState,
    ComprehensiveSR,
    CTImage,
    EnhancedMRColorImage,
    EnhancedMRImage,
    EnhancedUSVolume,
    MultiFrameGrayscaleByteSecondaryCaptureImage,
    MultiFrameGrayscaleWordSecondaryCaptureImage,
    MultiFrameTrueColorSecondaryCaptureImage,
    OphthalmicPhotography8BitImage,
    PlanarMPRVolumetricPresentationState,
    ProcedureLog,
    RTPlan,
    RTStructureSet,
    Segmentation,
    TwelveLeadECG,
    VideoEndoscopicImage,
    VLEndoscopicImage,
)
from dcmgen.validation.explain import explain
from tests.validation.test_consistency import item

BYTES = np.zeros((2, 8, 8), np.uint8)


def findings(ds: Dataset | Any) -> list[tuple[str, str]]:
    """Return rule and path of what contradicts the constraints of the IOD."""
    return [(each.rule.removeprefix("iod.constraint."), each.path) for each in ds.validate(rules=["iod.constraint.*"])]


def made(cls: Any, **values: Any) -> Any:
    """Return an object with values that its class refuses."""
    return cls.from_dict(values, checking="off")


def pixels(cls: Callable[[], Any], array: np.ndarray[Any, Any], **more: Any) -> Any:
    ds = cls()
    ds.checking = "off"
    ds.set_pixel_data(array)
    for keyword, value in more.items():
        setattr(ds, keyword, value)
    return ds


def ecg(*groups: Dataset, **more: Any) -> Any:
    return made(TwelveLeadECG, Modality="ECG", WaveformSequence=list(groups), **more)


def report(cls: Callable[..., Any], *content: Dataset) -> Any:
    return made(cls, ValueType="CONTAINER", ContentSequence=list(content))


def volume(shared: Dataset | None = None, *frames: Dataset) -> Any:
    ds = EnhancedUSVolume()
    ds.SharedFunctionalGroupsSequence = [shared or Dataset()]
    ds.PerFrameFunctionalGroupsSequence = list(frames)
    return ds


def segmentation(kind: str, **more: Any) -> Any:
    uid = "1.2.840.10008.5.1.4.1.1.66.7" if kind == "LABELMAP" else "1.2.840.10008.5.1.4.1.1.66.4"
    return made(Segmentation, SOPClassUID=uid, SegmentationType=kind, **more)


def generic(cls: Any, **values: Any) -> Dataset:
    """Return a dataset of the SOP Class of an IOD, which can contain the attributes of other modules."""
    return item(SOPClassUID=cls.sop_classes[0], **values)


def with_overlay() -> Any:
    ds = pixels(MultiFrameGrayscaleByteSecondaryCaptureImage, BYTES)
    ds.add_new(0x6002_0010, "US", 8)
    return ds


CASES: dict[str, tuple[Any, list[tuple[str, str]]]] = {
    "bits of bytes": (
        pixels(MultiFrameGrayscaleByteSecondaryCaptureImage, BYTES.astype(np.uint16)),
        [
            ("value@A.8.3.4/BitsAllocated", "BitsAllocated"),
            ("value@A.8.3.4/BitsStored", "BitsStored"),
            ("value@A.8.3.4/HighBit", "HighBit"),
        ],
    ),
    "bytes": (pixels(MultiFrameGrayscaleByteSecondaryCaptureImage, BYTES), []),
    "range of bits": (
        pixels(MultiFrameGrayscaleWordSecondaryCaptureImage, BYTES.astype(np.uint16), BitsStored=8),
        [("value@A.8.4.4/BitsStored", "BitsStored")],
    ),
    "grayscale instead of color": (
        pixels(MultiFrameTrueColorSecondaryCaptureImage, BYTES),
        [
            ("value@A.8.5.4/SamplesPerPixel", "SamplesPerPixel"),
            ("value@A.8.5.4/PhotometricInterpretation", "PhotometricInterpretation"),
        ],
    ),
    "planes of RGB": (
        pixels(MultiFrameTrueColorSecondaryCaptureImage, np.zeros((2, 8, 8, 3), np.uint8), PlanarConfiguration=1),
        [("value@A.8.5.4/PlanarConfiguration", "PlanarConfiguration")],
    ),
    "bits of an ophthalmic photograph": (
        pixels(OphthalmicPhotography8BitImage, BYTES.astype(np.uint16)),
        [(f"value@A.41.4.1/{keyword}", keyword) for keyword in ("BitsAllocated", "BitsStored", "HighBit")],
    ),
    "color instead of grayscale": (
        pixels(EnhancedMRImage, np.zeros((2, 8, 8, 3), np.uint8)),
        [("value@A.36.2.3.1/PhotometricInterpretation", "PhotometricInterpretation")],
    ),
    "pixel presentation": (
        made(EnhancedMRColorImage, PixelPresentation="COLOR"),
        [("value@A.36.4.3.1/PixelPresentation", "PixelPresentation")],
    ),
    "modality": (made(VLEndoscopicImage, Modality="OT"), [("value@A.32.1.3.1/Modality", "Modality")]),
    "modality of the IOD": (made(VLEndoscopicImage, Modality="ES"), []),
    "forbidden overlay of any group": (
        with_overlay(),
        [("forbidden@A.8.3.4", "OverlayRows")],
    ),
    "forbidden modules": (
        generic(VideoEndoscopicImage, GraphicAnnotationSequence=[item()], RescaleIntercept=0, RescaleSlope=1),
        [("forbidden@A.32.5.3.2", "RescaleIntercept"), ("forbidden@A.32.5.3.2", "GraphicAnnotationSequence")],
    ),
    "an attribute of Type 3 is no module": (generic(EnhancedMRImage, QualityControlImage="NO"), []),
    "module of a presentation state": (
        generic(BlendingSoftcopyPresentationState, PresentationLUTShape="IDENTITY"),
        [("forbidden@A.33.4.3", "PresentationLUTShape")],
    ),
    "waveforms": (
        ecg(item(SamplingFrequency=5000, WaveformSampleInterpretation="US", NumberOfWaveformChannels=14)),
        [
            (
                "value@A.34.3.4.4/WaveformSequence/NumberOfWaveformChannels",
                "WaveformSequence[0].NumberOfWaveformChannels",
            ),
            ("value@A.34.3.4.6/WaveformSequence/SamplingFrequency", "WaveformSequence[0].SamplingFrequency"),
            (
                "value@A.34.3.4.8/WaveformSequence/WaveformSampleInterpretation",
                "WaveformSequence[0].WaveformSampleInterpretation",
            ),
        ],
    ),
    "number of waveforms": (
        ecg(*(item() for _ in range(6))),
        [("items@A.34.3.4.3/WaveformSequence", "WaveformSequence")],
    ),
    "proper waveform": (
        ecg(item(SamplingFrequency=500, WaveformSampleInterpretation="SS", NumberOfWaveformChannels=12)),
        [],
    ),
    "no padding in a segmentation": (
        segmentation("BINARY", PixelPaddingValue=0),
        [("forbidden@A.51.4/PixelPaddingValue", "PixelPaddingValue")],
    ),
    "background of a label map": (segmentation("LABELMAP", PixelPaddingValue=0), []),
    "shared functional group": (
        volume(item(USImageDescriptionSequence=[item(VolumetricProperties="SAMPLED")])),
        [
            (
                "value@A.59.4.1.1/USImageDescriptionSequence/VolumetricProperties",
                "SharedFunctionalGroupsSequence[0].USImageDescriptionSequence[0].VolumetricProperties",
            )
        ],
    ),
    "functional group of a frame": (
        volume(None, item(), item(PlanePositionVolumeSequence=[item(ImagePositionVolume=[0, 1, 2])])),
        [
            (
                "value@A.59.4.1.2/PlanePositionVolumeSequence/ImagePositionVolume",
                "PerFrameFunctionalGroupsSequence[1].PlanePositionVolumeSequence[0].ImagePositionVolume",
            )
        ],
    ),
    "attribute that a condition requires": (
        made(CTImage, MultienergyCTAcquisition="YES"),
        [("missing@A.3.3.1/RealWorldValueMappingSequence", "RealWorldValueMappingSequence")],
    ),
    "condition that does not hold": (made(CTImage, MultienergyCTAcquisition="NO"), []),
    "value type at any depth": (
        report(ComprehensiveSR, item(ValueType="CONTAINER", ContentSequence=[item(ValueType="TABLE")])),
        [
            (
                "value@A.35.3.3.1.1/ContentSequence/ValueType",
                "ContentSequence[0].ContentSequence[0].ValueType",
            )
        ],
    ),
    "item by reference has no value type": (report(ComprehensiveSR, item(ReferencedContentItemIdentifier=[1, 1])), []),
    "date of an entry of a log": (
        report(
            ProcedureLog,
            item(ValueType="TEXT", RelationshipType="CONTAINS"),
            item(ValueType="TEXT", RelationshipType="HAS OBS CONTEXT"),
        ),
        [("missing@A.35.7.3.1.2/ContentSequence/ObservationDateTime", "ContentSequence[0].ObservationDateTime")],
    ),
    "single item": (
        PlanarMPRVolumetricPresentationState(
            PixelPresentation="MONOCHROME", VolumetricPresentationStateInputSequence=[item(), item()]
        ),
        [("items@A.80.1.4.1/VolumetricPresentationStateInputSequence", "VolumetricPresentationStateInputSequence")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_constraint(name: str) -> None:
    ds, expected = CASES[name]
    assert sorted(findings(ds)) == sorted(expected)


def test_modality_determined_by_the_iod() -> None:
    """A list for every IOD does not undo the list for one of them (PS3.3 C.8.8.1.1)."""
    rule = ["term.enumerated@C.8-37/Modality"]
    assert not list(made(RTStructureSet, Modality="RTSTRUCT").validate(rules=rule))
    assert [each.path for each in made(RTStructureSet, Modality="RTPLAN").validate(rules=rule)] == ["Modality"]
    assert not list(made(RTPlan, Modality="RTPLAN").validate(rules=rule))


def test_explanation() -> None:
    found = explain("iod.constraint.value@A.34.3.4.6/WaveformSequence/SamplingFrequency")
    assert "12-Lead ECG IOD" in found
    assert "Sampling Frequency in Waveform Sequence: 200 to 1000" in found
    assert "absent" in explain("iod.constraint.forbidden@A.51.4/PixelPaddingValue")
    assert "VOI LUT Module: absent" in explain("iod.constraint.forbidden@A.51.4")


def test_modules_whose_attributes_other_modules_contain() -> None:
    image = create.example("Wide Field Ophthalmic Photography 3D Coordinates Image")
    assert findings(image) == []
    del image["ICCProfile"]
    assert findings(image) == [("missing@A.77.4.3", "")]


def test_palettes_of_8_bits() -> None:
    palette = create.example("Color Palette")
    assert findings(palette) == []
    palette["RedPaletteColorLookupTableDescriptor"].value = [256, 0, 16]
    assert findings(palette) == [
        ("value@A.58.3/RedPaletteColorLookupTableDescriptor", "RedPaletteColorLookupTableDescriptor")
    ]


def test_condition_on_the_set_of_a_fiducial() -> None:
    fiducials = create.example("Spatial Fiducials")
    (fiducial,) = fiducials["FiducialSetSequence"].value[0].FiducialSequence
    del fiducial["ContourData"]
    found = {each.path.rpartition(".")[2]: each.message for each in fiducials.validate().errors}
    assert found["ContourData"].endswith(
        "is missing; it is required because Frame of Reference UID in the enclosing item is present"
    )

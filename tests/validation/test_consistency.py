"""Consistency rules, on objects that each break one rule."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, dcmread, rules
from dcmgen.validation import Validator
from dcmgen.validation.consistency.sr import is_relationship
from tests.validation.instances import instance, instances

_built: dict[str, Dataset] = {}


def item(**values: Any) -> Dataset:
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def enhanced() -> Dataset:
    return instance("Enhanced CT Image")


def report_with(*content: Dataset, uid: str = "1.2.840.10008.5.1.4.1.1.88.33") -> Dataset:
    ds = item(SOPClassUID=uid, ValueType="CONTAINER", ContinuityOfContent="SEPARATE", CompletionFlag="PARTIAL")
    ds.ContentSequence = list(content)
    return ds


def text(relationship: str = "CONTAINS", **more: Any) -> Dataset:
    return item(ValueType="TEXT", RelationshipType=relationship, TextValue="x", **more)


ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
SLIDE = "1.2.840.10008.5.1.4.1.1.77.1.6"


def listing(*references: Dataset) -> Dataset:
    """Return an object whose only references are in its list of references."""
    ds = item(SOPClassUID=ENHANCED_CT)
    ds.ReferencedSeriesSequence = [item(SeriesInstanceUID="2.25.4", ReferencedInstanceSequence=list(references))]
    return ds


def reference(uid: str, sop_class: str = ENHANCED_CT) -> Dataset:
    return item(ReferencedSOPClassUID=sop_class, ReferencedSOPInstanceUID=uid)


def activation(layer: str, *described: str) -> Dataset:
    """Return a presentation state that activates overlays in a layer."""
    ds = item(GraphicLayerSequence=[item(GraphicLayer=each) for each in described])
    ds.add_new(0x6002_1001, "CS", layer)
    return ds


def _plan() -> Dataset:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.481.5"
    ds.BeamSequence = [
        item(
            BeamNumber=1,
            NumberOfControlPoints=2,
            ControlPointSequence=[item(ControlPointIndex=0), item(ControlPointIndex=1)],
        )
    ]
    ds.FractionGroupSequence = [
        item(FractionGroupNumber=1, NumberOfBeams=1, ReferencedBeamSequence=[item(ReferencedBeamNumber=1)])
    ]
    return ds


def _structures() -> Dataset:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.481.3"
    ds.StructureSetROISequence = [item(ROINumber=1)]
    contour = item(ContourGeometricType="CLOSED_PLANAR", NumberOfContourPoints=3, ContourData=[0] * 9)
    ds.ROIContourSequence = [item(ReferencedROINumber=1, ContourSequence=[contour])]
    return ds


def change(make: Callable[[], Dataset], edit: Callable[[Dataset], object]) -> Callable[[], Dataset]:
    def changed() -> Dataset:
        ds = make()
        edit(ds)
        return ds

    return changed


CASES: dict[str, list[Callable[[], Dataset]]] = {
    "frames.count": [change(enhanced, lambda ds: setattr(ds, "NumberOfFrames", 2))],
    "frames.shared": [
        change(enhanced, lambda ds: setattr(ds.SharedFunctionalGroupsSequence[0], "FrameContentSequence", [item()])),
    ],
    "frames.tiled-full": [
        lambda: item(
            DimensionOrganizationType="TILED_FULL",
            NumberOfFrames=5,
            Rows=4,
            Columns=4,
            TotalPixelMatrixRows=5,
            TotalPixelMatrixColumns=9,
            TotalPixelMatrixFocalPlanes=1,
            NumberOfOpticalPaths=2,
        ),
    ],
    "image-type.frames": [
        change(enhanced, lambda ds: setattr(ds, "ImageType", ["MIXED", "PRIMARY", "AXIAL", "NONE"])),
    ],
    "direction": [
        lambda: item(DiffusionGradientOrientation=[0, 0, 0]),
        lambda: item(ModifiedAttributesSequence=[item(VelocityEncodingDirection=[1, 1, 0])]),
    ],
    "slide.corner": [
        lambda: item(SOPClassUID="1.2.840.10008.5.1.4.1.1.77.1.6", PositionReferenceIndicator="XY"),
    ],
    "frames.vectors": [
        lambda: item(FrameIncrementPointer=0x0018_1065, NumberOfFrames=3, FrameTimeVector=[0, 1]),
        lambda: item(FrameIncrementPointer=0x0018_1065, NumberOfFrames=3),
    ],
    "frames.referenced": [lambda: item(ReferencedImageSequence=[item(ReferencedFrameNumber=[0, 1])])],
    "dimension.values": [
        lambda: item(
            DimensionIndexSequence=[item(), item()],
            PerFrameFunctionalGroupsSequence=[item(FrameContentSequence=[item(DimensionIndexValues=[1])])],
        ),
    ],
    "dimension.pointers": [
        lambda: item(
            DimensionIndexSequence=[item(DimensionIndexPointer=0x0020_9057, FunctionalGroupPointer=0x0020_9111)],
            PerFrameFunctionalGroupsSequence=[item(FrameContentSequence=[item(DimensionIndexValues=[1])])],
        ),
    ],
    "dimension.group-pointer": [
        lambda: item(
            DimensionIndexSequence=[item(DimensionIndexPointer=0x0020_9057)],
            PerFrameFunctionalGroupsSequence=[item(FrameContentSequence=[item(InStackPositionNumber=1)])],
        ),
    ],
    "dimension.organization": [
        lambda: item(
            DimensionOrganizationSequence=[item(DimensionOrganizationUID="2.25.1")],
            DimensionIndexSequence=[item(DimensionOrganizationUID="2.25.2")],
        ),
    ],
    "count.items": [lambda: item(NumberOfEnergyWindows=2, EnergyWindowInformationSequence=[item()])],
    "segment.numbers": [
        lambda: item(SegmentationType="BINARY", SegmentSequence=[item(SegmentNumber=2)]),
        lambda: item(SegmentationType="LABELMAP", SegmentSequence=[item(SegmentNumber=5), item(SegmentNumber=5)]),
    ],
    "segment.referenced": [
        lambda: item(
            SegmentationType="BINARY",
            SegmentSequence=[item(SegmentNumber=1)],
            PerFrameFunctionalGroupsSequence=[item(SegmentIdentificationSequence=[item(ReferencedSegmentNumber=2)])],
        ),
    ],
    "segment.frames": [
        lambda: item(SegmentationType="BINARY", PixelData=b"\0\0", SharedFunctionalGroupsSequence=[item()]),
        lambda: item(
            SegmentationType="BINARY",
            PixelData=b"\0\0",
            PerFrameFunctionalGroupsSequence=[item(DerivationImageSequence=[]), item(FrameContentSequence=[item()])],
        ),
    ],
    "segment.bits": [lambda: item(SegmentationType="BINARY", BitsAllocated=8, PixelData=b"\0\0")],
    "sr.root": [change(lambda: report_with(text()), lambda ds: setattr(ds, "ValueType", "TEXT"))],
    "sr.relationship": [
        lambda: report_with(text("SELECTED FROM")),
        lambda: report_with(text(ContentSequence=[text("CONTAINS")])),
        lambda: report_with(text(ContentSequence=[item(ValueType="CONTAINER", RelationshipType="HAS CONCEPT MOD")])),
    ],
    "sr.reference": [
        lambda: report_with(item(RelationshipType="INFERRED FROM", ReferencedContentItemIdentifier=[1, 9])),
        lambda: report_with(text(ContentSequence=[item(RelationshipType="HAS PROPERTIES", ReferencedContentItemIdentifier=[1, 1])])),
        lambda: report_with(
            text(ContentSequence=[item(RelationshipType="INFERRED FROM", ReferencedContentItemIdentifier=[1, 2])]),
            text(),
            uid="1.2.840.10008.5.1.4.1.1.88.22",
        ),
    ],
    "sr.evidence": [
        change(
            lambda: report_with(
                item(ValueType="IMAGE", RelationshipType="CONTAINS", ReferencedSOPSequence=[item(ReferencedSOPInstanceUID="2.25.9")])
            ),
            lambda ds: setattr(ds, "PertinentOtherEvidenceSequence", [item(StudyInstanceUID="2.25.1")]),
        ),
    ],
    "sr.graphic": [
        lambda: report_with(item(ValueType="SCOORD", RelationshipType="CONTAINS", GraphicType="CIRCLE", GraphicData=[1, 2])),
        lambda: report_with(item(ValueType="SCOORD", RelationshipType="CONTAINS", GraphicType="POINT", GraphicData=[1, 2, 3])),
    ],
    "rt.beams": [
        change(_plan, lambda ds: setattr(ds.FractionGroupSequence[0].ReferencedBeamSequence[0], "ReferencedBeamNumber", 7)),
        change(_plan, lambda ds: setattr(ds, "BeamSequence", [item(BeamNumber=1), item(BeamNumber=1)])),
    ],
    "rt.control-points": [change(_plan, lambda ds: setattr(ds.BeamSequence[0].ControlPointSequence[1], "ControlPointIndex", 2))],
    "rt.references": [
        change(
            _plan,
            lambda ds: (
                setattr(ds, "ToleranceTableSequence", [item(ToleranceTableNumber=1)]),
                setattr(ds.BeamSequence[0], "ReferencedToleranceTableNumber", 4),
            ),
        ),
    ],
    "rt.roi": [change(_structures, lambda ds: setattr(ds.ROIContourSequence[0], "ReferencedROINumber", 2))],
    "rt.contour": [
        change(_structures, lambda ds: setattr(ds.ROIContourSequence[0].ContourSequence[0], "NumberOfContourPoints", 4)),
        change(_structures, lambda ds: setattr(ds.ROIContourSequence[0].ContourSequence[0], "ContourGeometricType", "POINT")),
        change(_structures, lambda ds: setattr(ds.ROIContourSequence[0].ContourSequence[0], "ContourData", [0] * 8)),
    ],
    "rt.frame-of-reference": [
        change(
            _structures,
            lambda ds: (
                setattr(ds, "ReferencedFrameOfReferenceSequence", [item(FrameOfReferenceUID="2.25.5")]),
                setattr(ds.StructureSetROISequence[0], "ReferencedFrameOfReferenceUID", "2.25.6"),
            ),
        ),
    ],
    "rt.dose-frames": [
        lambda: item(GridFrameOffsetVector=[0, 1, 1], NumberOfFrames=3, FrameIncrementPointer=0x3004_000C),
        lambda: item(GridFrameOffsetVector=[0, 1], NumberOfFrames=3),
    ],
    "layer.described": [lambda: item(GraphicAnnotationSequence=[item(GraphicLayer="A")], GraphicLayerSequence=[item(GraphicLayer="B")])],
    "overlay.layer": [lambda: activation("A", "B")],
    "graphic.points": [lambda: item(GraphicAnnotationSequence=[item(GraphicObjectSequence=[item(NumberOfGraphicPoints=2, GraphicData=[1, 2])])])],
    "waveform.length": [
        lambda: item(
            WaveformSequence=[item(NumberOfWaveformChannels=2, NumberOfWaveformSamples=3, WaveformBitsAllocated=16, WaveformData=bytes(10))]
        ),
    ],
    "document.length": [lambda: item(EncapsulatedDocument=bytes(10), EncapsulatedDocumentLength=7)],
    "region.inside": [
        lambda: item(Rows=10, Columns=10, SequenceOfUltrasoundRegions=[item(RegionLocationMinX0=0, RegionLocationMaxX1=20)]),
    ],
    "lut.descriptor": [
        lambda: item(VOILUTSequence=[item(LUTDescriptor=[4, 0, 16], LUTData=bytes(6))]),
        lambda: item(VOILUTSequence=[item(LUTDescriptor=[4, 0, 20], LUTData=bytes(8))]),
        lambda: item(ModalityLUTSequence=[item(LUTDescriptor=[4, 0, 12], LUTData=bytes(8))]),
    ],
    "palette.complete": [
        lambda: item(
            RedPaletteColorLookupTableDescriptor=[4, 0, 16],
            GreenPaletteColorLookupTableDescriptor=[4, 0, 16],
            BluePaletteColorLookupTableDescriptor=[8, 0, 16],
        ),
    ],
    "palette.missing": [lambda: item(PhotometricInterpretation="PALETTE COLOR", RedPaletteColorLookupTableDescriptor=[4, 0, 16])],
    "window.pairs": [lambda: item(WindowCenter=["1", "2"], WindowWidth=["1"])],
    "pixel.samples": [lambda: item(Rows=1, PhotometricInterpretation="RGB", SamplesPerPixel=1)],
    "pixel.planar": [lambda: item(Rows=1, PhotometricInterpretation="YBR_FULL_422", PlanarConfiguration=1)],
    "pixel.bits": [lambda: item(Rows=1, BitsAllocated=12), lambda: item(Rows=1, BitsAllocated=8, BitsStored=9)],
    "pixel.size": [lambda: item(Rows=0, Columns=3)],
    "pixel.aspect-ratio": [lambda: item(Rows=1, PixelAspectRatio=["2", "2"])],
    "pixel.smallest-largest": [lambda: item(Rows=1, SmallestImagePixelValue=5, LargestImagePixelValue=3, PixelRepresentation=0)],
    "slice.spacing": [lambda: item(SpacingBetweenSlices="-1")],
    "code.value": [lambda: item(ProcedureCodeSequence=[item(CodeValue="1", LongCodeValue="x" * 20)])],
    "code.scheme": [lambda: item(ProcedureCodeSequence=[item(CodeValue="1", CodingSchemeDesignator=None)])],
    "code.scheme-retired": [lambda: item(ProcedureCodeSequence=[item(CodeValue="T-1", CodingSchemeDesignator="SRT")])],
    "code.long": [
        lambda: item(ProcedureCodeSequence=[item(LongCodeValue="short")]),
        lambda: item(ProcedureCodeSequence=[item(CodeValue="urn:a:b")]),
    ],
    "charset.combination": [
        lambda: item(SpecificCharacterSet=["ISO_IR 192", "ISO 2022 IR 87"]),
        lambda: item(SpecificCharacterSet=["ISO_IR 100", "ISO 2022 IR 87"]),
    ],
    "laterality": [lambda: item(Laterality="L", ImageLaterality="R")],
    "lossy.lists": [lambda: item(LossyImageCompressionRatio=["2", "3"], LossyImageCompressionMethod=["ISO_10918_1"])],
    "timezone": [lambda: item(TimezoneOffsetFromUTC="0100"), lambda: item(TimezoneOffsetFromUTC="+2500")],
    "patient-orientation": [lambda: item(PatientOrientation=["X", "Y"])],
    "uid.kind": [lambda: item(StudyInstanceUID="1.2.840.10008.5.1.4.1.1.2")],
    "reference.class": [lambda: item(ReferencedImageSequence=[item(ReferencedSOPClassUID="1.2.840.10008.1.2")])],
    "reference.frames": [
        lambda: item(ReferencedImageSequence=[item(ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", ReferencedFrameNumber=1)])
    ],
    "reference.series": [lambda: listing(item())],
    "reference.listed": [
        lambda: item(SOPClassUID=SLIDE, SourceImageSequence=[reference("2.25.5")]),
        lambda: change(lambda: listing(reference("2.25.6")), lambda ds: setattr(ds, "SourceImageSequence", [reference("2.25.5")]))(),
    ],
    "image-type.values": [change(lambda: instance("MR Image"), lambda ds: setattr(ds, "ImageType", ["ORIGINAL", "PRIMARY"]))],
    "ct.hounsfield": [
        change(
            enhanced,
            lambda ds: (
                setattr(ds.SharedFunctionalGroupsSequence[0].PixelValueTransformationSequence[0], "RescaleType", "US"),
                setattr(ds.SharedFunctionalGroupsSequence[0].CTImageFrameTypeSequence[0], "FrameType", ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]),
            ),
        ),
    ],
    "slide.label": [
        lambda: item(
            SOPClassUID="1.2.840.10008.5.1.4.1.1.77.1.6", ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"], SpecimenLabelInImage="YES"
        ),
    ],
}  # fmt: skip


def test_references_that_are_listed() -> None:
    image = item(ReferencedSOPClassUID=ENHANCED_CT, ReferencedSOPInstanceUID="2.25.5", ReferencedFrameNumber=1)
    ds = listing(image)
    assert [f.rule for f in Validator(rules=["reference.series"]).validate(ds)] == ["reference.series"]
    ds.SourceImageSequence = [image]
    assert not Validator(rules=["reference.*"]).validate(ds).findings


@pytest.mark.parametrize(
    "make",
    [
        lambda: item(SOPClassUID=SLIDE),
        lambda: item(
            SOPClassUID=SLIDE, ReferencedPerformedProcedureStepSequence=[reference("2.25.5", "1.2.840.10008.3.1.2.3.3")]
        ),
        lambda: item(SOPClassUID=ENHANCED_CT, SourceImageSequence=[reference("2.25.5")]),
    ],
    ids=["no reference", "reference to a procedure step", "optional module that is absent"],
)
def test_references_that_need_not_be_listed(make: Callable[[], Dataset]) -> None:
    assert not Validator(rules=["reference.listed"]).validate(make()).findings


def test_references_in_functional_groups_are_listed() -> None:
    ds = item(SOPClassUID=SLIDE)
    ds.PerFrameFunctionalGroupsSequence = [
        item(DerivationImageSequence=[item(SourceImageSequence=[reference(f"2.25.{number}")])]) for number in (5, 6)
    ]
    (found,) = Validator(rules=["reference.listed"]).validate(ds)
    assert (found.path, found.message) == (
        "ReferencedSeriesSequence",
        "Referenced Series Sequence is missing; the object refers to 2.25.5 and 1 other",
    )


@pytest.mark.parametrize("sequence", ["ReferencedImageSequence", "SourceImageSequence"])
@pytest.mark.parametrize(("uid", "table"), [(ENHANCED_CT, "10.42-1"), ("1.2.840.10008.5.1.4.1.1.12.1.1", "C.8.19.2-1")])
def test_evidence_of_references_in_functional_groups(uid: str, table: str, sequence: str) -> None:
    """The references are in functional groups, and the list of them is in the dataset."""
    evidence = sequence.replace("Sequence", "EvidenceSequence")
    ds = item(SOPClassUID=uid, SharedFunctionalGroupsSequence=[item()])
    rules = [f"type-1c.missing@{table}/{evidence}"]
    assert not list(Validator(rules=rules).validate(ds))
    outer = "DerivationImageSequence" if sequence == "SourceImageSequence" else ""
    group = item(**{sequence: [reference("2.25.5")]})
    ds.PerFrameFunctionalGroupsSequence = [item(**{outer: [group]}) if outer else group]
    assert [f.path for f in Validator(rules=rules).validate(ds)] == [evidence]


def overlay(**more: object) -> Dataset:
    ds = item(SOPClassUID="1.2.840.10008.5.1.4.1.1.11.1", **more)
    for group in (0x6000, 0x6002):
        ds.add_new(group << 16 | 0x0010, "US", 4)
        ds.add_new(group << 16 | 0x3000, "OW", bytes(2))
    return ds


def test_overlays_of_a_presentation_state_are_activated() -> None:
    """The half of the condition that is about the presentation state itself is decided (PS3.3 C.11.7)."""
    rules = ["type-2c.missing@C.11.7-1/*"]
    ds = overlay()
    assert [f.tag for f in Validator(rules=rules).validate(ds)] == ["(6000,1001)", "(6002,1001)"]
    ds.add_new(0x6002_1001, "CS", "")
    assert [f.tag for f in Validator(rules=rules).validate(ds)] == ["(6000,1001)"]
    assert not list(Validator(rules=rules).validate(overlay(ShutterOverlayGroup=0x6000, ShutterShape="BITMAP")))
    assert not list(Validator(rules=rules).validate(item(SOPClassUID="1.2.840.10008.5.1.4.1.1.11.1")))


@pytest.mark.parametrize(
    ("rule", "make"),
    [pytest.param(rule, make, id=f"{rule}-{n}") for rule, makes in CASES.items() for n, make in enumerate(makes)],
)
def test_rule(rule: str, make: Callable[[], Dataset]) -> None:
    found = list(Validator(rules=[rule, "internal-error"]).validate(make()))
    assert {f.rule for f in found} == {rule}


@pytest.mark.slow
def test_instances_of_every_iod_conform() -> None:
    open_ends = {
        name: [str(f) for f in report] for name, ds in instances() if not (report := ds.validate(level="error"))
    }
    assert open_ends == {}


# Image Type


def test_an_activation_layer_alone_is_not_an_overlay() -> None:
    ds = instance("Grayscale Softcopy Presentation State")
    ds.add_new(0x6000_0010, "US", 2)
    found = {f.tag for f in Validator(rules=["type-1.missing"]).validate(ds)}
    assert "(6000,3000)" in found
    ds.add_new(0x6002_1001, "CS", "LAYER")  # of an overlay in the image
    assert {f.tag for f in Validator(rules=["type-1.missing"]).validate(ds)} == found


@pytest.mark.parametrize(
    ("iod", "allowed"),
    [
        ("Extensible SR", (True, True)),
        ("Comprehensive 3D SR", (True, True)),
        ("Comprehensive SR", (True, False)),  # has no SCOORD3D
        ("Basic Text SR", (False, False)),  # has no NUM either
    ],
)
def test_relationships_depend_on_the_value_types_of_the_document(iod: str, allowed: tuple[bool, bool]) -> None:
    found = [("CODE", "HAS OBS CONTEXT", "NUM"), ("SCOORD3D", "SELECTED FROM", "IMAGE")]
    assert tuple(is_relationship(rules.iod(iod), *each) for each in found) == allowed


def image_types(iod: str, image: list[str], frame: list[str] | None = None) -> list[tuple[str, str]]:
    """Return path and message of the findings on Image Type and Frame Type of an instance."""
    ds = instance(iod)
    ds.ImageType = image
    for groups in (ds.get("SharedFunctionalGroupsSequence", []), ds.get("PerFrameFunctionalGroupsSequence", [])):
        for group in groups:
            for element in group:
                if "FrameType" in element.value[0]:
                    element.value[0].FrameType = frame
    found = Validator(rules=["image-type.*", "term.enumerated"]).validate(ds)
    return [(f.path.rpartition(".")[2], f.message) for f in found]


@pytest.mark.parametrize(
    "iod", ["MR Spectroscopy", "Enhanced XA Image", "Breast Tomosynthesis Image", "Enhanced CT Image"]
)
def test_image_type_of_multi_frame_images(iod: str) -> None:
    good = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    assert image_types(iod, good, good) == []
    for number, value, allowed in ((1, "FOO", "ORIGINAL, DERIVED or MIXED"), (2, "SECONDARY", "PRIMARY")):
        bad = [*good[: number - 1], value, *good[number:]]
        message = f"Image Type (0008,0008) Value {number} is {value}; the standard allows only {allowed}"
        assert ("ImageType", message) in image_types(iod, bad, good)
    message = "Frame Type (0008,9007) Value 1 is MIXED; the standard allows only ORIGINAL or DERIVED"
    assert ("FrameType", message) in image_types(iod, good, ["MIXED", *good[1:]])


@pytest.mark.parametrize(
    "iod", ["CT Image", "Enhanced CT Image", "Enhanced XA Image", "VL Whole Slide Microscopy Image"]
)
def test_a_wrong_value_of_image_type_is_reported_once(iod: str) -> None:
    good = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    ((path, message),) = image_types(iod, ["ORIGINAL", "FOO", *good[2:]], good)
    assert path == "ImageType"
    assert message.startswith("Image Type (0008,0008) Value 2 is FOO; the standard allows only PRIMARY")


@pytest.mark.parametrize("iod", ["CT Image", "Secondary Capture Image", "Enhanced CT Image"])
def test_first_values_of_image_type_must_not_be_empty(iod: str) -> None:
    good = ["ORIGINAL", "PRIMARY", "AXIAL", "NONE"]
    for number in (1, 2):
        values = [*good]
        values[number - 1] = ""
        assert ("ImageType", f"Image Type (0008,0008) has no Value {number}") in image_types(iod, values, good)


def test_image_type_summarizes_the_frames() -> None:
    original, derived = ["ORIGINAL", "PRIMARY", "AXIAL", "NONE"], ["DERIVED", "PRIMARY", "AXIAL", "MEAN"]
    message = "Image Type Value 1 is ORIGINAL; from the Frame Type of the frames it must be DERIVED"
    assert image_types("Enhanced CT Image", original, derived) == [("ImageType", message)]
    assert image_types("Enhanced CT Image", derived, derived) == []


# frames


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"NumberOfFrames": 6}, "6; a TILED_FULL image with 3 x 2 tiles, 1 focal plane, 2 optical paths has 12 frames"),
        ({"NumberOfFrames": 12}, ""),
        ({"NumberOfFrames": 6, "ConcatenationUID": "2.25.1"}, ""),
        ({"NumberOfFrames": 6, "DimensionOrganizationType": "TILED_SPARSE"}, ""),
        ({"NumberOfFrames": 18, "NumberOfOpticalPaths": None}, ""),
        (
            {"NumberOfFrames": 7, "NumberOfOpticalPaths": None},
            "7; a TILED_FULL image with 3 x 2 tiles, 1 focal plane has 6 frames",
        ),
        ({"NumberOfFrames": 12, "NumberOfOpticalPaths": None, "SegmentSequence": [{}, {}]}, ""),
        (
            {"NumberOfFrames": 12, "NumberOfOpticalPaths": None, "SegmentSequence": [{}, {}, {}]},
            "12; a TILED_FULL image with 3 x 2 tiles, 1 focal plane, 3 segments has 18 frames",
        ),
        (
            {
                "NumberOfFrames": 6,
                "NumberOfOpticalPaths": None,
                "SegmentSequence": [{}, {}],
                "SegmentationType": "LABELMAP",
            },
            "",
        ),
    ],
)
def test_frames_of_tiled_images(changes: dict[str, Any], message: str) -> None:
    ds = CASES["frames.tiled-full"][0]()
    for keyword, value in changes.items():
        setattr(ds, keyword, value)
    found = [f.message for f in Validator(rules=["frames.tiled-full"]).validate(ds)]
    assert found == ([f"Number of Frames is {message}"] if message else [])


RLE, JPEG, MPEG4 = "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.102"


def fragments_of(
    frames: int, fragments: int, syntax: str = JPEG, table: int = 0, path: Path | None = None
) -> list[str]:
    """Return the findings on an encapsulated value that is set in memory, or written to a file."""
    pixels = b"\xfe\xff\x00\xe0" + struct.pack("<I", 4 * table) + struct.pack(f"<{table}I", *range(0, 12 * table, 12))
    pixels += b"\xfe\xff\x00\xe0\x04\0\0\0\xff\xd8\xff\xd9" * fragments
    ds = item(NumberOfFrames=frames, PixelData=pixels)
    ds.file_meta.TransferSyntaxUID = syntax
    if path is not None:
        ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7.4", "2.25.1"
        ds.save_as(path)
        ds = dcmread(path)
    return [f.message for f in Validator(rules=["pixel.fragments"]).validate(ds)]


@pytest.mark.parametrize("in_file", [False, True])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((3, 3), ""),
        ((3, 7), ""),
        ((3, 2), "the pixel data has 2 fragments but Number of Frames is 3"),
        ((1, 0), "the pixel data has 0 fragments but Number of Frames is 1"),
        ((3, 3, JPEG, 3), ""),
        ((3, 3, JPEG, 2), "the Basic Offset Table lists 2 frames but Number of Frames is 3"),
        ((3, 5, RLE), "the pixel data has 5 fragments for 3 frames; RLE Lossless has one fragment for each frame"),
        ((30, 1, MPEG4), ""),
    ],
)
def test_fragments(arguments: tuple[Any, ...], message: str, in_file: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm" if in_file else None
    assert fragments_of(*arguments, path=path) == ([message] if message else [])


def test_slides_have_the_slide_corner_as_reference() -> None:
    ds = item(PositionReferenceIndicator=None, ImageOrientationSlide=[0, 1, 0, 1, 0, 0])
    validator = Validator(rules=["slide.corner"])
    (found,) = validator.validate(ds)
    assert found.fix == "write SLIDE_CORNER"
    ds.PositionReferenceIndicator = "SLIDE_CORNER"
    assert not len(validator.validate(ds))
    assert not len(validator.validate(item(PositionReferenceIndicator="XY")))


def test_fragments_of_odd_length() -> None:
    ds = item(PixelData=b"\xfe\xff\x00\xe0\0\0\0\0\xfe\xff\x00\xe0\x03\0\0\0abc")
    ds.file_meta.TransferSyntaxUID = JPEG
    (found,) = Validator(rules=["pixel.fragments"]).validate(ds)
    assert found.message == "fragment 1 has the odd length 3; it must be padded to an even length"


def test_fragments_that_cannot_be_read() -> None:
    ds = item(NumberOfFrames=1, PixelData=b"not encapsulated")
    ds.file_meta.TransferSyntaxUID = JPEG
    (found,) = Validator(rules=["pixel.fragments"]).validate(ds)
    assert found.message.startswith("the fragments cannot be read: the value does not begin with the item")


def test_fragments_are_counted_in_each_file(tmp_path: Path) -> None:
    validator = Validator(rules=["pixel.fragments"])
    found = []
    for number, fragments in enumerate((2, 1)):
        fragments_of(2, fragments, path=tmp_path / f"{number}.dcm")
        found.append(len(validator.validate(tmp_path / f"{number}.dcm")))
    assert found == [0, 1]


# content trees


def test_root_of_a_content_tree_has_a_title() -> None:
    ds = instance("Comprehensive SR")
    assert list(ds.validate().errors) == []
    del ds["ConceptNameCodeSequence"]
    (found,) = ds.validate().errors
    assert (found.kind, found.path) == ("sr.root", "ConceptNameCodeSequence")
    ds.ConceptNameCodeSequence = []
    (found,) = ds.validate().errors
    assert (found.kind, found.path) == ("type-1c.empty", "ConceptNameCodeSequence")

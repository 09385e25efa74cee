"""Sentences about IODs in the style of the standard, written for these tests, and their constraints."""

from __future__ import annotations

from typing import Any

import pytest

from generator.conditions import Names
from generator.conditions.constraints import REQUIREMENT, parse
from generator.facts import Constraint, Element

ELEMENTS = (
    ("00080060", "Modality", "CS"),
    ("00081150", "Referenced SOP Class UID", "UI"),
    ("00082112", "Source Image Sequence", "SQ"),
    ("00089206", "Volumetric Properties", "CS"),
    ("00089215", "Derivation Code Sequence", "SQ"),
    ("00209301", "Image Position (Volume)", "FD"),
    ("00280002", "Samples per Pixel", "US"),
    ("00280004", "Photometric Interpretation", "CS"),
    ("00280006", "Planar Configuration", "US"),
    ("00280100", "Bits Allocated", "US"),
    ("00280101", "Bits Stored", "US"),
    ("003A0005", "Number of Waveform Channels", "US"),
    ("003A001A", "Sampling Frequency", "DS"),
    ("0040A136", "Referenced Frame Numbers", "US"),
    ("0040A491", "Completion Flag", "CS"),
    ("300A0675", "Equipment Frame of Reference UID", "UI"),
    ("54000100", "Waveform Sequence", "SQ"),
)


class Standard(Names):
    """Names of the elements above, and of some modules, functional group macros and IODs."""

    def __init__(self) -> None:
        super().__init__(Element(tag, name, name.replace(" ", ""), (vr,), "1") for tag, name, vr in ELEMENTS)
        self._modules = {
            name.casefold(): name for name in ("VOI LUT", "Overlay Plane", "Image Pixel", "XA Acquisition")
        }
        self._macros = {"derivation image": "Derivation Image"}
        self._iods = {name.casefold(): name for name in ("Dose SR", "8 Bit Image")}


def test_a_value() -> None:
    found = parse("The value of Modality (0008,0060) shall be ES.", Standard())
    assert found == (Constraint("values", "00080060", values=("ES",)),)


def values(path: str, *found: str, **more: Any) -> Constraint:
    return Constraint("values", path, values=found, **more)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The value of modality (0008,0060) shall be PLAN", [values("00080060", "PLAN")]),
        ("Modality (0008,0060) shall have the value XA", [values("00080060", "XA")]),
        ("Modality (0008,0060) shall have a value of VOLUME", [values("00080060", "VOLUME")]),
        ("The value of Modality (0008,0060) shall be HD (hemodynamic waveform).", [values("00080060", "HD")]),
        ('Modality (0008,0060) is constrained to "A" or "B" or "C"', [values("00080060", "A", "B", "C")]),
        (
            'The Completion Flag (0040,A491) of a Dose SR shall have the value "COMPLETE".',
            [values("0040A491", "COMPLETE")],
        ),
        ("Samples per Pixel (0028,0002) shall be 1", [values("00280002", "1")]),
        (
            "For 8 bit images, the Enumerated Value of Bits Allocated (0028,0100) (Image Pixel Module) shall be 8; "
            "and the Enumerated Value of Bits Stored (0028,0101) shall be 8.",
            [values("00280100", "8", module="Image Pixel"), values("00280101", "8")],
        ),
        (
            "Photometric Interpretation (0028,0004) shall be RGB for uncompressed Transfer Syntaxes that do not have "
            "defined color space transformations, YBR_ICT for irreversible JPEG 2000 Transfer Syntaxes and YBR_FULL or "
            "RGB for RLE Transfer Syntaxes",
            [values("00280004", "RGB", "YBR_ICT", "YBR_FULL")],
        ),
        (
            "Image Position (Volume) (0020,9301) first value (X) shall be zero and second value (Y) shall be zero.",
            [values("00209301[1]", "0"), values("00209301[2]", "0")],
        ),
        (
            "The value for Derivation Code Sequence (0008,9215) in the Derivation Image Functional Group Macro shall be "
            '(113076, DCM, "Segmentation")',
            [values("00089215>00080100", "113076", module="Derivation Image")],
        ),
        (
            "The Equipment Frame of Reference UID (300A,0675) shall be1.2.840.10008.1.4.3.1, which identifies the system.",
            [values("300A0675", "1.2.840.10008.1.4.3.1")],
        ),
        ("The Equipment Frame of Reference UID (300A,0675) shall be 1.2.840.10008.1.4..3.2", None),
        (
            "The value of Sampling Frequency (003A,001A) in each Waveform Sequence Item shall be 44.1 kHz, 48 kHz, or 96 kHz.",
            [values("54000100>003A001A", "44100", "48000", "96000")],
        ),
        (
            "The value of Sampling Frequency (003A,001A) in each Waveform Sequence (5400,0100) Item shall be less than or "
            "equal to 44,100 Hz.",
            [Constraint("range", "54000100>003A001A", most=44100)],
        ),
        (
            "Bits Stored (0028,0101) shall be greater than or equal to 9 and less than or equal to 16",
            [Constraint("range", "00280101", least=9, most=16)],
        ),
        (
            "The value of Number of Waveform Channels (003A,0005) in the Waveform Sequence Item (5400,0100) shall be "
            "between 1 and 13, inclusive.",
            [Constraint("range", "54000100>003A0005", least=1, most=13)],
        ),
        (
            "The number of Waveform Sequence (5400,0100) Items shall be between 1 and 5, inclusive.",
            [Constraint("items", "54000100", least=1, most=5)],
        ),
        (
            "The number of Waveform Sequence (5400,0100) Items shall be one.",
            [Constraint("items", "54000100", least=1, most=1)],
        ),
        (
            "Source Image Sequence (0008,2112) shall be Type 1 and contain one Item.",
            [Constraint("present", "00082112"), Constraint("items", "00082112", least=1, most=1)],
        ),
        (
            "If the value of Modality (0008,0060) is CT, the Source Image Sequence (0008,2112) shall have only a single Item.",
            [Constraint("items", "00082112", least=1, most=1, condition=("in", "00080060", ("CT",)))],
        ),
        (
            "Planar Configuration (0028,0006) shall be 0 (color-by-pixel) if Photometric Interpretation (0028,0004) is RGB",
            [values("00280006", "0", condition=("in", "00280004", ("RGB",)))],
        ),
        (
            "Modality (0008,0060) shall have the value CARM if the XA Acquisition Module is present.",
            [values("00080060", "CARM", condition=("module", "XA Acquisition"))],
        ),
        ("Planar Configuration (0028,0006) shall not be present", [Constraint("absent", "00280006")]),
        (
            "Neither Referenced Frame Numbers (0040,A136) nor Planar Configuration (0028,0006) shall be present.",
            [Constraint("absent", "0040A136"), Constraint("absent", "00280006")],
        ),
        (
            "The Overlay Plane Module, Curve Module (Retired) and VOI LUT Module shall not be used in a Standard Extended "
            "SOP Class of the Test Image.",
            [Constraint("absent", module="Overlay Plane"), Constraint("absent", module="VOI LUT")],
        ),
        ("The VOI LUT Module shall always be present.", [Constraint("present", module="VOI LUT")]),
        ("The Unheard-of Module shall not be present.", None),
        ("Modality (0008,0060) shall be nice.", None),
        ("Bits Stored (0028,0101) shall be one less than a number.", None),
        ("Image Position (Volume) (0020,9301) values shall be 100010.", None),
    ],
)
def test_sentences(sentence: str, expected: list[Constraint] | None) -> None:
    assert REQUIREMENT.search(sentence)
    assert list(parse(sentence, Standard())) == (expected or [Constraint(status="unparsed")])


@pytest.mark.parametrize(
    "sentence",
    [
        "The VOI LUT Module shall be present if the VOI LUT stage is not an identity transformation.",
        "The document shall be constructed from TID 2010 invoked at the root node.",
        "Relationships between Content Items shall be conveyed in the by-value mode.",
    ],
)
def test_what_no_dataset_decides(sentence: str) -> None:
    assert parse(sentence, Standard()) == (Constraint(status="undecidable"),)


@pytest.mark.parametrize(
    "sentence",
    [
        "The value of Sampling Frequency (003A,001A) in each Item is not constrained.",
        "Modality (0008,0060) is constrained to any of the Enumerated Values defined elsewhere.",
        "Modality (0008,0060) may be OT.",
    ],
)
def test_what_is_not_a_requirement(sentence: str) -> None:
    assert not REQUIREMENT.search(sentence)


def test_the_text_is_about_a_module() -> None:
    found = parse("Samples per Pixel (0028,0002) shall be 1", Standard(), "Image Pixel")
    assert found == (values("00280002", "1", module="Image Pixel"),)

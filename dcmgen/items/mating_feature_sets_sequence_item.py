# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Mating Feature Sets Sequence (0068,63B0)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, SQ, US, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MatingFeatureSetsSequenceItem(Item):
    """Item of Mating Feature Sets Sequence (0068,63B0) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    MatingFeatureSetID: US = US(0x0068_63C0)
    """Mating Feature Set ID (0068,63C0), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    MatingFeatureSetLabel: LO = LO(0x0068_63D0)
    """Mating Feature Set Label (0068,63D0), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    MatingFeatureSequence: SQ[MatingFeatureSequenceItem] = SQ(0x0068_63E0, "MatingFeatureSequenceItem")
    """Mating Feature Sequence (0068,63E0), VM 1, Type 1 (PS3.3 C.29.1.4)."""


class MatingFeatureSequenceItem(Item):
    """Item of Mating Feature Sequence (0068,63E0) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    MatingFeatureID: US = US(0x0068_63F0)
    """Mating Feature ID (0068,63F0), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    ThreeDMatingPoint: FDn = FDn(0x0068_64C0)
    """3D Mating Point (0068,64C0), VM 3, Type 1C (PS3.3 C.29.1.4)."""
    ThreeDMatingAxes: FDn = FDn(0x0068_64D0)
    """3D Mating Axes (0068,64D0), VM 9, Type 1C (PS3.3 C.29.1.4)."""
    TwoDMatingFeatureCoordinatesSequence: SQ[TwoDMatingFeatureCoordinatesSequenceItem] = SQ(
        0x0068_6430, "TwoDMatingFeatureCoordinatesSequenceItem"
    )
    """2D Mating Feature Coordinates Sequence (0068,6430), VM 1, Type 1C (PS3.3 C.29.1.4)."""
    MatingFeatureDegreeOfFreedomSequence: SQ[MatingFeatureDegreeOfFreedomSequenceItem] = SQ(
        0x0068_6400, "MatingFeatureDegreeOfFreedomSequenceItem"
    )
    """Mating Feature Degree of Freedom Sequence (0068,6400), VM 1, Type 3 (PS3.3 C.29.1.4)."""


class TwoDMatingFeatureCoordinatesSequenceItem(Item):
    """Item of 2D Mating Feature Coordinates Sequence (0068,6430) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    ReferencedHPGLDocumentID: US = US(0x0068_6440)
    """Referenced HPGL Document ID (0068,6440), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    TwoDMatingPoint: FDn = FDn(0x0068_6450)
    """2D Mating Point (0068,6450), VM 2, Type 1 (PS3.3 C.29.1.4)."""
    TwoDMatingAxes: FDn = FDn(0x0068_6460)
    """2D Mating Axes (0068,6460), VM 4, Type 1 (PS3.3 C.29.1.4)."""


class MatingFeatureDegreeOfFreedomSequenceItem(Item):
    """Item of Mating Feature Degree of Freedom Sequence (0068,6400) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    DegreeOfFreedomID: US = US(0x0068_6410)
    """Degree of Freedom ID (0068,6410), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    DegreeOfFreedomType: CS[Literal["TRANSLATION", "ROTATION"]] = CS(0x0068_6420)
    """Degree of Freedom Type (0068,6420), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    TwoDDegreeOfFreedomSequence: SQ[TwoDDegreeOfFreedomSequenceItem] = SQ(
        0x0068_6470, "TwoDDegreeOfFreedomSequenceItem"
    )
    """2D Degree of Freedom Sequence (0068,6470), VM 1, Type 1C (PS3.3 C.29.1.4)."""
    ThreeDDegreeOfFreedomAxis: FDn = FDn(0x0068_6490)
    """3D Degree of Freedom Axis (0068,6490), VM 3, Type 1C (PS3.3 C.29.1.4)."""
    RangeOfFreedom: FDn = FDn(0x0068_64A0)
    """Range of Freedom (0068,64A0), VM 2, Type 1C (PS3.3 C.29.1.4)."""


class TwoDDegreeOfFreedomSequenceItem(Item):
    """Item of 2D Degree of Freedom Sequence (0068,6470) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    ReferencedHPGLDocumentID: US = US(0x0068_6440)
    """Referenced HPGL Document ID (0068,6440), VM 1, Type 1 (PS3.3 C.29.1.4)."""
    TwoDDegreeOfFreedomAxis: FDn = FDn(0x0068_64F0)
    """2D Degree of Freedom Axis (0068,64F0), VM 3, Type 1 (PS3.3 C.29.1.4)."""
    RangeOfFreedom: FDn = FDn(0x0068_64A0)
    """Range of Freedom (0068,64A0), VM 2, Type 1 (PS3.3 C.29.1.4)."""

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Mating Feature Sets Sequence (0068,63B0)."""

from __future__ import annotations

from dcmgen.model.fields import CS, LO, SQ, US, FDn
from dcmgen.model.iod import Item


class MatingFeatureSetsSequenceItem(Item):
    """Item of Mating Feature Sets Sequence (0068,63B0) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    MatingFeatureSetID = US(0x0068_63C0)
    MatingFeatureSetLabel = LO(0x0068_63D0)
    MatingFeatureSequence = SQ(0x0068_63E0, "MatingFeatureSequenceItem")


class MatingFeatureSequenceItem(Item):
    """Item of Mating Feature Sequence (0068,63E0) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    MatingFeatureID = US(0x0068_63F0)
    ThreeDMatingPoint = FDn(0x0068_64C0)
    ThreeDMatingAxes = FDn(0x0068_64D0)
    TwoDMatingFeatureCoordinatesSequence = SQ(0x0068_6430, "TwoDMatingFeatureCoordinatesSequenceItem")
    MatingFeatureDegreeOfFreedomSequence = SQ(0x0068_6400, "MatingFeatureDegreeOfFreedomSequenceItem")


class TwoDMatingFeatureCoordinatesSequenceItem(Item):
    """Item of 2D Mating Feature Coordinates Sequence (0068,6430) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    ReferencedHPGLDocumentID = US(0x0068_6440)
    TwoDMatingPoint = FDn(0x0068_6450)
    TwoDMatingAxes = FDn(0x0068_6460)


class MatingFeatureDegreeOfFreedomSequenceItem(Item):
    """Item of Mating Feature Degree of Freedom Sequence (0068,6400) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    DegreeOfFreedomID = US(0x0068_6410)
    DegreeOfFreedomType = CS(0x0068_6420)
    TwoDDegreeOfFreedomSequence = SQ(0x0068_6470, "TwoDDegreeOfFreedomSequenceItem")
    ThreeDDegreeOfFreedomAxis = FDn(0x0068_6490)
    RangeOfFreedom = FDn(0x0068_64A0)


class TwoDDegreeOfFreedomSequenceItem(Item):
    """Item of 2D Degree of Freedom Sequence (0068,6470) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    __slots__ = ()

    ReferencedHPGLDocumentID = US(0x0068_6440)
    TwoDDegreeOfFreedomAxis = FDn(0x0068_64F0)
    RangeOfFreedom = FDn(0x0068_64A0)

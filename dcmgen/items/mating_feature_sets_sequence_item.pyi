# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mating Feature Sets Sequence (0068,63B0)."""

from typing import Literal

from dcmgen.model.fields import CS, LO, SQ, US, FDn, FDnValue, Items, LOValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TwoDMatingFeatureCoordinatesSequenceItem(Item):
    """Item of 2D Mating Feature Coordinates Sequence (0068,6430) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    def __init__(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDMatingPoint: FDnValue = ...,
        TwoDMatingAxes: FDnValue = ...,
    ) -> None: ...
    ReferencedHPGLDocumentID: US
    """Referenced HPGL Document ID (0068,6440), US, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    TwoDMatingPoint: FDn
    """2D Mating Point (0068,6450), FD, VM 2, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    TwoDMatingAxes: FDn
    """2D Mating Axes (0068,6460), FD, VM 4, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

class TwoDMatingFeatureCoordinatesSequenceItems(Sequence[TwoDMatingFeatureCoordinatesSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDMatingPoint: FDnValue = ...,
        TwoDMatingAxes: FDnValue = ...,
    ) -> TwoDMatingFeatureCoordinatesSequenceItem: ...

class TwoDDegreeOfFreedomSequenceItem(Item):
    """Item of 2D Degree of Freedom Sequence (0068,6470) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    def __init__(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        RangeOfFreedom: FDnValue = ...,
        TwoDDegreeOfFreedomAxis: FDnValue = ...,
    ) -> None: ...
    ReferencedHPGLDocumentID: US
    """Referenced HPGL Document ID (0068,6440), US, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    TwoDDegreeOfFreedomAxis: FDn
    """2D Degree of Freedom Axis (0068,64F0), FD, VM 3, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    RangeOfFreedom: FDn
    """Range of Freedom (0068,64A0), FD, VM 2, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

class TwoDDegreeOfFreedomSequenceItems(Sequence[TwoDDegreeOfFreedomSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        RangeOfFreedom: FDnValue = ...,
        TwoDDegreeOfFreedomAxis: FDnValue = ...,
    ) -> TwoDDegreeOfFreedomSequenceItem: ...

class MatingFeatureDegreeOfFreedomSequenceItem(Item):
    """Item of Mating Feature Degree of Freedom Sequence (0068,6400) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    def __init__(
        self,
        /,
        *,
        DegreeOfFreedomID: USValue = ...,
        DegreeOfFreedomType: Literal["TRANSLATION", "ROTATION"] = ...,
        TwoDDegreeOfFreedomSequence: Items[TwoDDegreeOfFreedomSequenceItem] = ...,
        ThreeDDegreeOfFreedomAxis: FDnValue = ...,
        RangeOfFreedom: FDnValue = ...,
    ) -> None: ...
    DegreeOfFreedomID: US
    """Degree of Freedom ID (0068,6410), US, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    DegreeOfFreedomType: CS[Literal["TRANSLATION", "ROTATION"]]
    """Degree of Freedom Type (0068,6420), CS, VM 1, Type 1.

    Enumerated Values: TRANSLATION, ROTATION.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    TwoDDegreeOfFreedomSequence: SQ[TwoDDegreeOfFreedomSequenceItems, TwoDDegreeOfFreedomSequenceItem]
    """2D Degree of Freedom Sequence (0068,6470), SQ, VM 1, Type 1C.

    Required if 2D Mating Feature Coordinates Sequence is present. Not allowed otherwise.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    ThreeDDegreeOfFreedomAxis: FDn
    """3D Degree of Freedom Axis (0068,6490), FD, VM 3, Type 1C.

    Required if 3D Mating Point is present. Not allowed otherwise.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    RangeOfFreedom: FDn
    """Range of Freedom (0068,64A0), FD, VM 2, Type 1C.

    Required if 3D Mating Point is present. Not allowed otherwise.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

class MatingFeatureDegreeOfFreedomSequenceItems(Sequence[MatingFeatureDegreeOfFreedomSequenceItem]):
    def add(
        self,
        /,
        *,
        DegreeOfFreedomID: USValue = ...,
        DegreeOfFreedomType: Literal["TRANSLATION", "ROTATION"] = ...,
        TwoDDegreeOfFreedomSequence: Items[TwoDDegreeOfFreedomSequenceItem] = ...,
        ThreeDDegreeOfFreedomAxis: FDnValue = ...,
        RangeOfFreedom: FDnValue = ...,
    ) -> MatingFeatureDegreeOfFreedomSequenceItem: ...

class MatingFeatureSequenceItem(Item):
    """Item of Mating Feature Sequence (0068,63E0) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    def __init__(
        self,
        /,
        *,
        MatingFeatureID: USValue = ...,
        TwoDMatingFeatureCoordinatesSequence: Items[TwoDMatingFeatureCoordinatesSequenceItem] = ...,
        ThreeDMatingPoint: FDnValue = ...,
        ThreeDMatingAxes: FDnValue = ...,
        MatingFeatureDegreeOfFreedomSequence: Items[MatingFeatureDegreeOfFreedomSequenceItem] = ...,
    ) -> None: ...
    MatingFeatureID: US
    """Mating Feature ID (0068,63F0), US, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    ThreeDMatingPoint: FDn
    """3D Mating Point (0068,64C0), FD, VM 3, Type 1C.

    Required if 2D Mating Feature Coordinates Sequence is absent and Implant Template 3D Model Surface Number is
    present. Otherwise allowed only if 2D Mating Feature Coordinates Sequence is present and Implant Template 3D
    Model Surface Number is present.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    ThreeDMatingAxes: FDn
    """3D Mating Axes (0068,64D0), FD, VM 9, Type 1C.

    Required if 3D Mating Point is present. Not allowed otherwise.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    TwoDMatingFeatureCoordinatesSequence: SQ[
        TwoDMatingFeatureCoordinatesSequenceItems, TwoDMatingFeatureCoordinatesSequenceItem
    ]
    """2D Mating Feature Coordinates Sequence (0068,6430), SQ, VM 1, Type 1C.

    Required if 3D Mating Point is absent and HPGL Document Sequence is present. Otherwise allowed only if 3D Mating
    Point is present and HPGL Document Sequence is present.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    MatingFeatureDegreeOfFreedomSequence: SQ[
        MatingFeatureDegreeOfFreedomSequenceItems, MatingFeatureDegreeOfFreedomSequenceItem
    ]
    """Mating Feature Degree of Freedom Sequence (0068,6400), SQ, VM 1, Type 3.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

class MatingFeatureSequenceItems(Sequence[MatingFeatureSequenceItem]):
    def add(
        self,
        /,
        *,
        MatingFeatureID: USValue = ...,
        TwoDMatingFeatureCoordinatesSequence: Items[TwoDMatingFeatureCoordinatesSequenceItem] = ...,
        ThreeDMatingPoint: FDnValue = ...,
        ThreeDMatingAxes: FDnValue = ...,
        MatingFeatureDegreeOfFreedomSequence: Items[MatingFeatureDegreeOfFreedomSequenceItem] = ...,
    ) -> MatingFeatureSequenceItem: ...

class MatingFeatureSetsSequenceItem(Item):
    """Item of Mating Feature Sets Sequence (0068,63B0) (PS3.3 C.29.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

    def __init__(
        self,
        /,
        *,
        MatingFeatureSetID: USValue = ...,
        MatingFeatureSetLabel: LOValue = ...,
        MatingFeatureSequence: Items[MatingFeatureSequenceItem] = ...,
    ) -> None: ...
    MatingFeatureSetID: US
    """Mating Feature Set ID (0068,63C0), US, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    MatingFeatureSetLabel: LO
    """Mating Feature Set Label (0068,63D0), LO, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """
    MatingFeatureSequence: SQ[MatingFeatureSequenceItems, MatingFeatureSequenceItem]
    """Mating Feature Sequence (0068,63E0), SQ, VM 1, Type 1.

    PS3.3 C.29.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.4
    """

class MatingFeatureSetsSequenceItems(Sequence[MatingFeatureSetsSequenceItem]):
    def add(
        self,
        /,
        *,
        MatingFeatureSetID: USValue = ...,
        MatingFeatureSetLabel: LOValue = ...,
        MatingFeatureSequence: Items[MatingFeatureSequenceItem] = ...,
    ) -> MatingFeatureSetsSequenceItem: ...

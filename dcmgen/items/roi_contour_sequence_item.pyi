# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of ROI Contour Sequence (3006,0039)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import (
    CS,
    DS,
    IS,
    IS_,
    SQ,
    UI,
    US,
    US_,
    DSn,
    DSnValue,
    DSValue,
    IS_Value,
    ISn,
    ISnValue,
    ISValue,
    Items,
    UIValue,
    US_Value,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourcePixelPlanesCharacteristicsSequenceItem(Item):
    """Item of Source Pixel Planes Characteristics Sequence (3006,004A) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    def __init__(
        self,
        /,
        *,
        SpacingBetweenSlices: DSValue = ...,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        NumberOfFrames: ISValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        PixelSpacing: DSnValue = ...,
    ) -> None: ...
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    SpacingBetweenSlices: DS
    """Spacing Between Slices (0018,0088), DS, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ImagePositionPatient: DSn
    """Image Position (Patient) (0020,0032), DS, VM 3, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    NumberOfFrames: IS
    """Number of Frames (0028,0008), IS, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

class SourcePixelPlanesCharacteristicsSequenceItems(Sequence[SourcePixelPlanesCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        SpacingBetweenSlices: DSValue = ...,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        NumberOfFrames: ISValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        PixelSpacing: DSnValue = ...,
    ) -> SourcePixelPlanesCharacteristicsSequenceItem: ...

class SourceSeriesSequenceItem(Item):
    """Item of Source Series Sequence (3006,004B) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    def __init__(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

class SourceSeriesSequenceItems(Sequence[SourceSeriesSequenceItem]):
    def add(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
    ) -> SourceSeriesSequenceItem: ...

class ContourSequenceItem(Item):
    """Item of Contour Sequence (3006,0040) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    def __init__(
        self,
        /,
        *,
        ContourGeometricType: Literal[
            "POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"
        ] = ...,
        NumberOfContourPoints: ISValue = ...,
        ContourData: DSnValue = ...,
        ContourImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContourNumber: IS_Value = ...,
    ) -> None: ...
    ContourNumber: IS_
    """Contour Number (3006,0048), IS, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ContourImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Contour Image Sequence (3006,0016), SQ, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ContourGeometricType: CS[Literal["POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"]]
    """Contour Geometric Type (3006,0042), CS, VM 1, Type 1.

    Enumerated Values: POINT, OPEN_PLANAR, OPEN_NONPLANAR, CLOSED_PLANAR, CLOSEDPLANAR_XOR.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    NumberOfContourPoints: IS
    """Number of Contour Points (3006,0046), IS, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ContourData: DSn
    """Contour Data (3006,0050), DS, VM 3-3n, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

class ContourSequenceItems(Sequence[ContourSequenceItem]):
    def add(
        self,
        /,
        *,
        ContourGeometricType: Literal[
            "POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"
        ] = ...,
        NumberOfContourPoints: ISValue = ...,
        ContourData: DSnValue = ...,
        ContourImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ContourNumber: IS_Value = ...,
    ) -> ContourSequenceItem: ...

class ROIContourSequenceItem(Item):
    """Item of ROI Contour Sequence (3006,0039) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        RecommendedDisplayGrayscaleValue: US_Value = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        ROIDisplayColor: ISnValue = ...,
        ContourSequence: Items[ContourSequenceItem] = ...,
        SourcePixelPlanesCharacteristicsSequence: Items[SourcePixelPlanesCharacteristicsSequenceItem] = ...,
        SourceSeriesSequence: Items[SourceSeriesSequenceItem] = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ROIDisplayColor: ISn
    """ROI Display Color (3006,002A), IS, VM 3, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    RecommendedDisplayGrayscaleValue: US_
    """Recommended Display Grayscale Value (0062,000C), US, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    SourcePixelPlanesCharacteristicsSequence: SQ[
        SourcePixelPlanesCharacteristicsSequenceItems, SourcePixelPlanesCharacteristicsSequenceItem
    ]
    """Source Pixel Planes Characteristics Sequence (3006,004A), SQ, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    SourceSeriesSequence: SQ[SourceSeriesSequenceItems, SourceSeriesSequenceItem]
    """Source Series Sequence (3006,004B), SQ, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """
    ContourSequence: SQ[ContourSequenceItems, ContourSequenceItem]
    """Contour Sequence (3006,0040), SQ, VM 1, Type 3.

    PS3.3 C.8.8.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

class ROIContourSequenceItems(Sequence[ROIContourSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        RecommendedDisplayGrayscaleValue: US_Value = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        ROIDisplayColor: ISnValue = ...,
        ContourSequence: Items[ContourSequenceItem] = ...,
        SourcePixelPlanesCharacteristicsSequence: Items[SourcePixelPlanesCharacteristicsSequenceItem] = ...,
        SourceSeriesSequence: Items[SourceSeriesSequenceItem] = ...,
    ) -> ROIContourSequenceItem: ...

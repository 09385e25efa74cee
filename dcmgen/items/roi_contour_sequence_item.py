# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of ROI Contour Sequence (3006,0039)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, IS, IS_, SQ, UI, US, US_, DSn, ISn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class ROIContourSequenceItem(Item):
    """Item of ROI Contour Sequence (3006,0039) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.6)."""
    ROIDisplayColor: ISn = ISn(0x3006_002A)
    """ROI Display Color (3006,002A), VM 3, Type 3 (PS3.3 C.8.8.6)."""
    RecommendedDisplayGrayscaleValue: US_ = US_(0x0062_000C)
    """Recommended Display Grayscale Value (0062,000C), VM 1, Type 3 (PS3.3 C.8.8.6)."""
    RecommendedDisplayCIELabValue: USn = USn(0x0062_000D)
    """Recommended Display CIELab Value (0062,000D), VM 3, Type 3 (PS3.3 C.8.8.6)."""
    SourcePixelPlanesCharacteristicsSequence: SQ[SourcePixelPlanesCharacteristicsSequenceItem] = SQ(
        0x3006_004A, "SourcePixelPlanesCharacteristicsSequenceItem"
    )
    """Source Pixel Planes Characteristics Sequence (3006,004A), VM 1, Type 3 (PS3.3 C.8.8.6)."""
    SourceSeriesSequence: SQ[SourceSeriesSequenceItem] = SQ(0x3006_004B, "SourceSeriesSequenceItem")
    """Source Series Sequence (3006,004B), VM 1, Type 3 (PS3.3 C.8.8.6)."""
    ContourSequence: SQ[ContourSequenceItem] = SQ(0x3006_0040, "ContourSequenceItem")
    """Contour Sequence (3006,0040), VM 1, Type 3 (PS3.3 C.8.8.6)."""


class SourcePixelPlanesCharacteristicsSequenceItem(Item):
    """Item of Source Pixel Planes Characteristics Sequence (3006,004A) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 1 (PS3.3 C.8.8.6)."""
    SpacingBetweenSlices: DS = DS(0x0018_0088)
    """Spacing Between Slices (0018,0088), VM 1, Type 1 (PS3.3 C.8.8.6)."""
    ImageOrientationPatient: DSn = DSn(0x0020_0037)
    """Image Orientation (Patient) (0020,0037), VM 6, Type 1 (PS3.3 C.8.8.6)."""
    ImagePositionPatient: DSn = DSn(0x0020_0032)
    """Image Position (Patient) (0020,0032), VM 3, Type 1 (PS3.3 C.8.8.6)."""
    NumberOfFrames: IS = IS(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 1 (PS3.3 C.8.8.6)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.8.8.6)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.8.8.6)."""


class SourceSeriesSequenceItem(Item):
    """Item of Source Series Sequence (3006,004B) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.8.8.6)."""


class ContourSequenceItem(Item):
    """Item of Contour Sequence (3006,0040) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    ContourNumber: IS_ = IS_(0x3006_0048)
    """Contour Number (3006,0048), VM 1, Type 3 (PS3.3 C.8.8.6)."""
    ContourImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x3006_0016, "ImageSOPInstanceReferenceMacro")
    """Contour Image Sequence (3006,0016), VM 1, Type 3 (PS3.3 C.8.8.6)."""
    ContourGeometricType: CS[Literal["POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"]] = (
        CS(0x3006_0042)
    )
    """Contour Geometric Type (3006,0042), VM 1, Type 1 (PS3.3 C.8.8.6)."""
    NumberOfContourPoints: IS = IS(0x3006_0046)
    """Number of Contour Points (3006,0046), VM 1, Type 1 (PS3.3 C.8.8.6)."""
    ContourData: DSn = DSn(0x3006_0050)
    """Contour Data (3006,0050), VM 3-3n, Type 1 (PS3.3 C.8.8.6)."""

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of ROI Contour Sequence (3006,0039)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, IS, IS_, SQ, UI, US, US_, DSn, ISn, USn
from dcmgen.model.iod import Item


class ROIContourSequenceItem(Item):
    """Item of ROI Contour Sequence (3006,0039) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    ROIDisplayColor = ISn(0x3006_002A)
    RecommendedDisplayGrayscaleValue = US_(0x0062_000C)
    RecommendedDisplayCIELabValue = USn(0x0062_000D)
    SourcePixelPlanesCharacteristicsSequence = SQ(0x3006_004A, "SourcePixelPlanesCharacteristicsSequenceItem")
    SourceSeriesSequence = SQ(0x3006_004B, "SourceSeriesSequenceItem")
    ContourSequence = SQ(0x3006_0040, "ContourSequenceItem")


class SourcePixelPlanesCharacteristicsSequenceItem(Item):
    """Item of Source Pixel Planes Characteristics Sequence (3006,004A) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    PixelSpacing = DSn(0x0028_0030)
    SpacingBetweenSlices = DS(0x0018_0088)
    ImageOrientationPatient = DSn(0x0020_0037)
    ImagePositionPatient = DSn(0x0020_0032)
    NumberOfFrames = IS(0x0028_0008)
    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)


class SourceSeriesSequenceItem(Item):
    """Item of Source Series Sequence (3006,004B) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)


class ContourSequenceItem(Item):
    """Item of Contour Sequence (3006,0040) (PS3.3 C.8.8.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.6.html
    """

    __slots__ = ()

    ContourNumber = IS_(0x3006_0048)
    ContourImageSequence = SQ(0x3006_0016, "ImageSOPInstanceReferenceMacro")
    ContourGeometricType = CS(0x3006_0042)
    NumberOfContourPoints = IS(0x3006_0046)
    ContourData = DSn(0x3006_0050)

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fiducial Set Sequence (0070,031C)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD_, IS, SH, SQ, ST_, UI, UI_, DSn, FLn
from dcmgen.model.iod import Item


class FiducialSetSequenceItem(Item):
    """Item of Fiducial Set Sequence (0070,031C) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    FrameOfReferenceUID = UI(0x0020_0052)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    FiducialSequence = SQ(0x0070_031E, "FiducialSequenceItem")


class FiducialSequenceItem(Item):
    """Item of Fiducial Sequence (0070,031E) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    FiducialIdentifier = SH(0x0070_0310)
    FiducialsPropertyCategoryCodeSequence = SQ(0x0070_031F, "CodeSequenceMacro")
    FiducialIdentifierCodeSequence = SQ(0x0070_0311, "CodeSequenceMacro")
    FiducialUID = UI_(0x0070_031A)
    FiducialDescription = ST_(0x0070_030F)
    ShapeType = CST(0x0070_0306)
    NumberOfContourPoints = IS(0x3006_0046)
    ContourData = DSn(0x3006_0050)
    ContourUncertaintyRadius = FD_(0x0070_0312)
    GraphicCoordinatesDataSequence = SQ(0x0070_0318, "GraphicCoordinatesDataSequenceItem")
    DefinitionSourceSequence = SQ(0x0008_1156, "FiducialSequenceDefinitionSourceSequenceItem")


class GraphicCoordinatesDataSequenceItem(Item):
    """Item of Graphic Coordinates Data Sequence (0070,0318) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    GraphicData = FLn(0x0070_0022)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Fiducial Set Sequence (0070,031C)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FD_, IS, SH, SQ, ST_, UI, UI_, DSn, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.fiducial_sequence_definition_source_sequence_item import (
        FiducialSequenceDefinitionSourceSequenceItem,
    )
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class FiducialSetSequenceItem(Item):
    """Item of Fiducial Set Sequence (0070,031C) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    FrameOfReferenceUID: UI = UI(0x0020_0052)
    """Frame of Reference UID (0020,0052), VM 1, Type 1C (PS3.3 C.21.2)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.21.2)."""
    FiducialSequence: SQ[FiducialSequenceItem] = SQ(0x0070_031E, "FiducialSequenceItem")
    """Fiducial Sequence (0070,031E), VM 1, Type 1 (PS3.3 C.21.2)."""


class FiducialSequenceItem(Item):
    """Item of Fiducial Sequence (0070,031E) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    FiducialIdentifier: SH = SH(0x0070_0310)
    """Fiducial Identifier (0070,0310), VM 1, Type 1 (PS3.3 C.21.2)."""
    FiducialsPropertyCategoryCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0070_031F, "CodeSequenceMacro")
    """Fiducials Property Category Code Sequence (0070,031F), VM 1, Type 3 (PS3.3 C.21.2)."""
    FiducialIdentifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0070_0311, "CodeSequenceMacro")
    """Fiducial Identifier Code Sequence (0070,0311), VM 1, Type 1C (PS3.3 C.21.2)."""
    FiducialUID: UI_ = UI_(0x0070_031A)
    """Fiducial UID (0070,031A), VM 1, Type 3 (PS3.3 C.21.2)."""
    FiducialDescription: ST_ = ST_(0x0070_030F)
    """Fiducial Description (0070,030F), VM 1, Type 3 (PS3.3 C.21.2)."""
    ShapeType: CST[Literal["POINT", "LINE", "PLANE", "SURFACE", "RULER", "L_SHAPE", "T_SHAPE", "SHAPE"]] = CST(
        0x0070_0306
    )
    """Shape Type (0070,0306), VM 1, Type 1 (PS3.3 C.21.2)."""
    NumberOfContourPoints: IS = IS(0x3006_0046)
    """Number of Contour Points (3006,0046), VM 1, Type 1C (PS3.3 C.21.2)."""
    ContourData: DSn = DSn(0x3006_0050)
    """Contour Data (3006,0050), VM 3-3n, Type 1C (PS3.3 C.21.2)."""
    ContourUncertaintyRadius: FD_ = FD_(0x0070_0312)
    """Contour Uncertainty Radius (0070,0312), VM 1, Type 3 (PS3.3 C.21.2)."""
    GraphicCoordinatesDataSequence: SQ[GraphicCoordinatesDataSequenceItem] = SQ(
        0x0070_0318, "GraphicCoordinatesDataSequenceItem"
    )
    """Graphic Coordinates Data Sequence (0070,0318), VM 1, Type 1C (PS3.3 C.21.2)."""
    DefinitionSourceSequence: SQ[FiducialSequenceDefinitionSourceSequenceItem] = SQ(
        0x0008_1156, "FiducialSequenceDefinitionSourceSequenceItem"
    )
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.21.2)."""


class GraphicCoordinatesDataSequenceItem(Item):
    """Item of Graphic Coordinates Data Sequence (0070,0318) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    GraphicData: FLn = FLn(0x0070_0022)
    """Graphic Data (0070,0022), VM 2-n, Type 1 (PS3.3 C.21.2)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1 (PS3.3 C.21.2)."""

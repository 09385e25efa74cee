# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem(Item):
    """Item of Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    ReferencedHPGLDocumentID = US(0x0068_6440)
    TwoDImplantTemplateGroupMemberMatchingPoint = FDn(0x0078_0090)
    TwoDImplantTemplateGroupMemberMatchingAxes = FDn(0x0078_00A0)


class ImplantTemplateGroupMembersSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Implant Template Group Members Sequence (0078,002A) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    ImplantTemplateGroupMemberID = US(0x0078_002E)
    ThreeDImplantTemplateGroupMemberMatchingPoint = FDn(0x0078_0050)
    ThreeDImplantTemplateGroupMemberMatchingAxes = FDn(0x0078_0060)
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence = SQ(
        0x0078_0070, "ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem"
    )

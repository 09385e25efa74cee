# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, US, FDn
from dcmgen.model.iod import Item


class ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem(Item):
    """Item of Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    ReferencedHPGLDocumentID: US = US(0x0068_6440)
    """Referenced HPGL Document ID (0068,6440), VM 1, Type 1 (PS3.3 C.29.3.1)."""
    TwoDImplantTemplateGroupMemberMatchingPoint: FDn = FDn(0x0078_0090)
    """2D Implant Template Group Member Matching Point (0078,0090), VM 2, Type 1 (PS3.3 C.29.3.1)."""
    TwoDImplantTemplateGroupMemberMatchingAxes: FDn = FDn(0x0078_00A0)
    """2D Implant Template Group Member Matching Axes (0078,00A0), VM 4, Type 1 (PS3.3 C.29.3.1)."""


class ImplantTemplateGroupMembersSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Implant Template Group Members Sequence (0078,002A) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    ImplantTemplateGroupMemberID: US = US(0x0078_002E)
    """Implant Template Group Member ID (0078,002E), VM 1, Type 1 (PS3.3 C.29.3.1)."""
    ThreeDImplantTemplateGroupMemberMatchingPoint: FDn = FDn(0x0078_0050)
    """3D Implant Template Group Member Matching Point (0078,0050), VM 3, Type 1C (PS3.3 C.29.3.1)."""
    ThreeDImplantTemplateGroupMemberMatchingAxes: FDn = FDn(0x0078_0060)
    """3D Implant Template Group Member Matching Axes (0078,0060), VM 9, Type 1C (PS3.3 C.29.3.1)."""
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence: SQ[
        ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem
    ] = SQ(0x0078_0070, "ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem")
    """Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070), VM 1, Type 1C (PS3.3 C.29.3.1)."""

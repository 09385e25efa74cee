# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, US, FDn, FDnValue, Items, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem(Item):
    """Item of Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDImplantTemplateGroupMemberMatchingPoint: FDnValue = ...,
        TwoDImplantTemplateGroupMemberMatchingAxes: FDnValue = ...,
    ) -> None: ...
    ReferencedHPGLDocumentID: US
    """Referenced HPGL Document ID (0068,6440), US, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    TwoDImplantTemplateGroupMemberMatchingPoint: FDn
    """2D Implant Template Group Member Matching Point (0078,0090), FD, VM 2, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    TwoDImplantTemplateGroupMemberMatchingAxes: FDn
    """2D Implant Template Group Member Matching Axes (0078,00A0), FD, VM 4, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

class ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItems(
    Sequence[ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedHPGLDocumentID: USValue = ...,
        TwoDImplantTemplateGroupMemberMatchingPoint: FDnValue = ...,
        TwoDImplantTemplateGroupMemberMatchingAxes: FDnValue = ...,
    ) -> ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem: ...

class ImplantTemplateGroupMembersSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Implant Template Group Members Sequence (0078,002A) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ImplantTemplateGroupMemberID: USValue = ...,
        ThreeDImplantTemplateGroupMemberMatchingPoint: FDnValue = ...,
        ThreeDImplantTemplateGroupMemberMatchingAxes: FDnValue = ...,
        ImplantTemplateGroupMemberMatching2DCoordinatesSequence: Items[
            ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem
        ] = ...,
    ) -> None: ...
    ImplantTemplateGroupMemberID: US
    """Implant Template Group Member ID (0078,002E), US, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ThreeDImplantTemplateGroupMemberMatchingPoint: FDn
    """3D Implant Template Group Member Matching Point (0078,0050), FD, VM 3, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ThreeDImplantTemplateGroupMemberMatchingAxes: FDn
    """3D Implant Template Group Member Matching Axes (0078,0060), FD, VM 9, Type 1C.

    Required if 3D Implant Template Group Member Matching Point is present. Not allowed otherwise.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence: SQ[
        ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItems,
        ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem,
    ]
    """Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

class ImplantTemplateGroupMembersSequenceItems(Sequence[ImplantTemplateGroupMembersSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ImplantTemplateGroupMemberID: USValue = ...,
        ThreeDImplantTemplateGroupMemberMatchingPoint: FDnValue = ...,
        ThreeDImplantTemplateGroupMemberMatchingAxes: FDnValue = ...,
        ImplantTemplateGroupMemberMatching2DCoordinatesSequence: Items[
            ImplantTemplateGroupMemberMatching2DCoordinatesSequenceItem
        ] = ...,
    ) -> ImplantTemplateGroupMembersSequenceItem: ...

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Protocol Approval Module."""

from dcmgen.items.approval_sequence_item import ApprovalSequenceItem, ApprovalSequenceItems
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class ProtocolApprovalModule(Module):
    """Protocol Approval Module (PS3.3 C.34.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

    def __init__(
        self,
        /,
        *,
        ApprovalSequence: Items[ApprovalSequenceItem] = ...,
        ApprovalSubjectSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ApprovalSubjectSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Approval Subject Sequence (0044,0109), SQ, VM 1, Type 1.

    PS3.3 C.34.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """
    ApprovalSequence: SQ[ApprovalSequenceItems, ApprovalSequenceItem]
    """Approval Sequence (0044,0100), SQ, VM 1, Type 1.

    PS3.3 C.34.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

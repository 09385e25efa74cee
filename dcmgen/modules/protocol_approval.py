# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Protocol Approval Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.approval_sequence_item import ApprovalSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ProtocolApprovalModule(Module):
    """Protocol Approval Module (PS3.3 C.34.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

    __slots__ = ()

    ApprovalSubjectSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0044_0109, "SOPInstanceReferenceMacro")
    """Approval Subject Sequence (0044,0109), VM 1, Type 1 (PS3.3 C.34.15)."""
    ApprovalSequence: SQ[ApprovalSequenceItem] = SQ(0x0044_0100, "ApprovalSequenceItem")
    """Approval Sequence (0044,0100), VM 1, Type 1 (PS3.3 C.34.15)."""

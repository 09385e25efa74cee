# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Protocol Approval Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class ProtocolApprovalModule(Module):
    """Protocol Approval Module (PS3.3 C.34.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.15.html
    """

    __slots__ = ()

    ApprovalSubjectSequence = SQ(0x0044_0109, "SOPInstanceReferenceMacro")
    ApprovalSequence = SQ(0x0044_0100, "ApprovalSequenceItem")

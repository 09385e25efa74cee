# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Storage Commitment Module."""

from __future__ import annotations

from dcmgen.model.fields import SH_, SQ, UI_, AEn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.failed_sop_sequence_item import FailedSOPSequenceItem
    from dcmgen.items.storage_commitment_referenced_sop_sequence_item import StorageCommitmentReferencedSOPSequenceItem


class StorageCommitmentModule(Module):
    """Storage Commitment Module (PS3.3 C.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

    __slots__ = ()

    TransactionUID: UI_ = UI_(0x0008_1195)
    """Transaction UID (0008,1195), VM 1 (PS3.3 C.14)."""
    RetrieveAETitle: AEn = AEn(0x0008_0054)
    """Retrieve AE Title (0008,0054), VM 1-n (PS3.3 C.14)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1 (PS3.3 C.14)."""
    StorageMediaFileSetUID: UI_ = UI_(0x0088_0140)
    """Storage Media File-set UID (0088,0140), VM 1 (PS3.3 C.14)."""
    ReferencedSOPSequence: SQ[StorageCommitmentReferencedSOPSequenceItem] = SQ(
        0x0008_1199, "StorageCommitmentReferencedSOPSequenceItem"
    )
    """Referenced SOP Sequence (0008,1199), VM 1 (PS3.3 C.14)."""
    FailedSOPSequence: SQ[FailedSOPSequenceItem] = SQ(0x0008_1198, "FailedSOPSequenceItem")
    """Failed SOP Sequence (0008,1198), VM 1 (PS3.3 C.14)."""

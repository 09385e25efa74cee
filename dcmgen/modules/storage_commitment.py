# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Storage Commitment Module."""

from __future__ import annotations

from dcmgen.model.fields import SH_, SQ, UI_, AEn
from dcmgen.model.iod import Module


class StorageCommitmentModule(Module):
    """Storage Commitment Module (PS3.3 C.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

    __slots__ = ()

    TransactionUID = UI_(0x0008_1195)
    RetrieveAETitle = AEn(0x0008_0054)
    StorageMediaFileSetID = SH_(0x0088_0130)
    StorageMediaFileSetUID = UI_(0x0088_0140)
    ReferencedSOPSequence = SQ(0x0008_1199, "StorageCommitmentReferencedSOPSequenceItem")
    FailedSOPSequence = SQ(0x0008_1198, "FailedSOPSequenceItem")

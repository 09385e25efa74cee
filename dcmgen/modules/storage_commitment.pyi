# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Storage Commitment Module."""

from dcmgen.items.failed_sop_sequence_item import FailedSOPSequenceItem, FailedSOPSequenceItems
from dcmgen.items.storage_commitment_referenced_sop_sequence_item import (
    StorageCommitmentReferencedSOPSequenceItem,
    StorageCommitmentReferencedSOPSequenceItems,
)
from dcmgen.model.fields import SH_, SQ, UI_, AEn, AEnValue, Items, SH_Value, UI_Value
from dcmgen.model.iod import Module

class StorageCommitmentModule(Module):
    """Storage Commitment Module (PS3.3 C.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

    def __init__(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
        TransactionUID: UI_Value = ...,
        FailedSOPSequence: Items[FailedSOPSequenceItem] = ...,
        ReferencedSOPSequence: Items[StorageCommitmentReferencedSOPSequenceItem] = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> None: ...
    TransactionUID: UI_
    """Transaction UID (0008,1195), UI, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    StorageMediaFileSetUID: UI_
    """Storage Media File-set UID (0088,0140), UI, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    ReferencedSOPSequence: SQ[StorageCommitmentReferencedSOPSequenceItems, StorageCommitmentReferencedSOPSequenceItem]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    FailedSOPSequence: SQ[FailedSOPSequenceItems, FailedSOPSequenceItem]
    """Failed SOP Sequence (0008,1198), SQ, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Media Creation Management Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, IS_, LT_, SH_, SQ, UI_, US_, UT_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.media_creation_management_failed_sop_sequence_item import (
        MediaCreationManagementFailedSOPSequenceItem,
    )
    from dcmgen.items.media_creation_management_referenced_sop_sequence_item import (
        MediaCreationManagementReferencedSOPSequenceItem,
    )
    from dcmgen.items.referenced_storage_media_sequence_item import ReferencedStorageMediaSequenceItem


class MediaCreationManagementModule(Module):
    """Media Creation Management Module (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    __slots__ = ()

    FailedSOPSequence: SQ[MediaCreationManagementFailedSOPSequenceItem] = SQ(
        0x0008_1198, "MediaCreationManagementFailedSOPSequenceItem"
    )
    """Failed SOP Sequence (0008,1198), VM 1 (PS3.3 C.22)."""
    ReferencedSOPSequence: SQ[MediaCreationManagementReferencedSOPSequenceItem] = SQ(
        0x0008_1199, "MediaCreationManagementReferencedSOPSequenceItem"
    )
    """Referenced SOP Sequence (0008,1199), VM 1 (PS3.3 C.22)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1 (PS3.3 C.22)."""
    StorageMediaFileSetUID: UI_ = UI_(0x0088_0140)
    """Storage Media File-set UID (0088,0140), VM 1 (PS3.3 C.22)."""
    NumberOfCopies: IS_ = IS_(0x2000_0010)
    """Number of Copies (2000,0010), VM 1 (PS3.3 C.22)."""
    ExecutionStatus: CS_[Literal["IDLE", "PENDING", "CREATING", "DONE", "FAILURE"]] = CS_(0x2100_0020)
    """Execution Status (2100,0020), VM 1 (PS3.3 C.22)."""
    ExecutionStatusInfo: CST_[
        Literal[
            "NORMAL",
            "CHECK_MCD_OP",
            "CHECK_MCD_SRV",
            "DIR_PROC_ERR",
            "DUPL_REF_INST",
            "INST_AP_CONFLICT",
            "INST_OVERSIZED",
            "INSUFFIC_MEMORY",
            "MCD_BUSY",
            "MCD_FAILURE",
            "NO_INSTANCE",
            "NOT_SUPPORTED",
            "OUT_OF_SUPPLIES",
            "PROC_FAILURE",
            "QUEUED",
            "SET_OVERSIZED",
            "UNKNOWN",
        ]
    ] = CST_(0x2100_0030)
    """Execution Status Info (2100,0030), VM 1 (PS3.3 C.22)."""
    LabelUsingInformationExtractedFromInstances: CS_[Literal["YES", "NO"]] = CS_(0x2200_0001)
    """Label Using Information Extracted From Instances (2200,0001), VM 1 (PS3.3 C.22)."""
    LabelText: UT_ = UT_(0x2200_0002)
    """Label Text (2200,0002), VM 1 (PS3.3 C.22)."""
    LabelStyleSelection: CS_ = CS_(0x2200_0003)
    """Label Style Selection (2200,0003), VM 1 (PS3.3 C.22)."""
    MediaDisposition: LT_ = LT_(0x2200_0004)
    """Media Disposition (2200,0004), VM 1 (PS3.3 C.22)."""
    BarcodeValue: LT_ = LT_(0x2200_0005)
    """Barcode Value (2200,0005), VM 1 (PS3.3 C.22)."""
    BarcodeSymbology: CST_[Literal["CODE128", "CODE39", "INTER_2_5", "HIBC"]] = CST_(0x2200_0006)
    """Barcode Symbology (2200,0006), VM 1 (PS3.3 C.22)."""
    AllowMediaSplitting: CS_[Literal["YES", "NO"]] = CS_(0x2200_0007)
    """Allow Media Splitting (2200,0007), VM 1 (PS3.3 C.22)."""
    IncludeNonDICOMObjects: CST_[Literal["NO", "FOR_PHYSICIAN", "FOR_PATIENT", "FOR_TEACHING", "FOR_RESEARCH"]] = CST_(
        0x2200_0008
    )
    """Include Non-DICOM Objects (2200,0008), VM 1 (PS3.3 C.22)."""
    IncludeDisplayApplication: CS_[Literal["YES", "NO"]] = CS_(0x2200_0009)
    """Include Display Application (2200,0009), VM 1 (PS3.3 C.22)."""
    PreserveCompositeInstancesAfterMediaCreation: CS_[Literal["YES", "NO"]] = CS_(0x2200_000A)
    """Preserve Composite Instances After Media Creation (2200,000A), VM 1 (PS3.3 C.22)."""
    TotalNumberOfPiecesOfMediaCreated: US_ = US_(0x2200_000B)
    """Total Number of Pieces of Media Created (2200,000B), VM 1 (PS3.3 C.22)."""
    ReferencedStorageMediaSequence: SQ[ReferencedStorageMediaSequenceItem] = SQ(
        0x2200_000D, "ReferencedStorageMediaSequenceItem"
    )
    """Referenced Storage Media Sequence (2200,000D), VM 1 (PS3.3 C.22)."""
    AllowLossyCompression: CS_[Literal["YES", "NO"]] = CS_(0x2200_000F)
    """Allow Lossy Compression (2200,000F), VM 1 (PS3.3 C.22)."""
    RequestPriority: CS_[Literal["HIGH", "MED", "LOW"]] = CS_(0x2200_0020)
    """Request Priority (2200,0020), VM 1 (PS3.3 C.22)."""

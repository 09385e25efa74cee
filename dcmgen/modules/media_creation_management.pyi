# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Media Creation Management Module."""

from typing import Literal

from dcmgen.items.media_creation_management_failed_sop_sequence_item import (
    MediaCreationManagementFailedSOPSequenceItem,
    MediaCreationManagementFailedSOPSequenceItems,
)
from dcmgen.items.media_creation_management_referenced_sop_sequence_item import (
    MediaCreationManagementReferencedSOPSequenceItem,
    MediaCreationManagementReferencedSOPSequenceItems,
)
from dcmgen.items.referenced_storage_media_sequence_item import (
    ReferencedStorageMediaSequenceItem,
    ReferencedStorageMediaSequenceItems,
)
from dcmgen.model.fields import (
    CS_,
    CST_,
    IS_,
    LT_,
    SH_,
    SQ,
    UI_,
    US_,
    UT_,
    AnyText,
    CS_Value,
    IS_Value,
    Items,
    LT_Value,
    SH_Value,
    UI_Value,
    US_Value,
    UT_Value,
)
from dcmgen.model.iod import Module

class MediaCreationManagementModule(Module):
    """Media Creation Management Module (PS3.3 C.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

    def __init__(
        self,
        /,
        *,
        FailedSOPSequence: Items[MediaCreationManagementFailedSOPSequenceItem] = ...,
        ReferencedSOPSequence: Items[MediaCreationManagementReferencedSOPSequenceItem] = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
        NumberOfCopies: IS_Value = ...,
        ExecutionStatus: Literal["IDLE", "PENDING", "CREATING", "DONE", "FAILURE", "", None] = ...,
        ExecutionStatusInfo: Literal[
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
            None,
        ]
        | AnyText = ...,
        LabelUsingInformationExtractedFromInstances: Literal["YES", "NO", "", None] = ...,
        LabelText: UT_Value = ...,
        LabelStyleSelection: CS_Value = ...,
        MediaDisposition: LT_Value = ...,
        BarcodeValue: LT_Value = ...,
        BarcodeSymbology: Literal["CODE128", "CODE39", "INTER_2_5", "HIBC", None] | AnyText = ...,
        AllowMediaSplitting: Literal["YES", "NO", "", None] = ...,
        IncludeNonDICOMObjects: Literal["NO", "FOR_PHYSICIAN", "FOR_PATIENT", "FOR_TEACHING", "FOR_RESEARCH", None]
        | AnyText = ...,
        IncludeDisplayApplication: Literal["YES", "NO", "", None] = ...,
        PreserveCompositeInstancesAfterMediaCreation: Literal["YES", "NO", "", None] = ...,
        TotalNumberOfPiecesOfMediaCreated: US_Value = ...,
        ReferencedStorageMediaSequence: Items[ReferencedStorageMediaSequenceItem] = ...,
        AllowLossyCompression: Literal["YES", "NO", "", None] = ...,
        RequestPriority: Literal["HIGH", "MED", "LOW", "", None] = ...,
    ) -> None: ...
    FailedSOPSequence: SQ[MediaCreationManagementFailedSOPSequenceItems, MediaCreationManagementFailedSOPSequenceItem]
    """Failed SOP Sequence (0008,1198), SQ, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    ReferencedSOPSequence: SQ[
        MediaCreationManagementReferencedSOPSequenceItems, MediaCreationManagementReferencedSOPSequenceItem
    ]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    StorageMediaFileSetUID: UI_
    """Storage Media File-set UID (0088,0140), UI, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    NumberOfCopies: IS_
    """Number of Copies (2000,0010), IS, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    ExecutionStatus: CS_[Literal["IDLE", "PENDING", "CREATING", "DONE", "FAILURE", ""]]
    """Execution Status (2100,0020), CS, VM 1.

    Enumerated Values: IDLE, PENDING, CREATING, DONE, FAILURE.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
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
    ]
    """Execution Status Info (2100,0030), CS, VM 1.

    Defined Terms if Execution Status is DONE, CREATING or IDLE: NORMAL.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: CHECK_MCD_OP, CHECK_MCD_SRV,
    DIR_PROC_ERR, DUPL_REF_INST, INST_AP_CONFLICT, INST_OVERSIZED, INSUFFIC_MEMORY, MCD_BUSY, MCD_FAILURE,
    NO_INSTANCE, NOT_SUPPORTED, OUT_OF_SUPPLIES, PROC_FAILURE, QUEUED, SET_OVERSIZED, UNKNOWN.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    LabelUsingInformationExtractedFromInstances: CS_[Literal["YES", "NO", ""]]
    """Label Using Information Extracted From Instances (2200,0001), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    LabelText: UT_
    """Label Text (2200,0002), UT, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    LabelStyleSelection: CS_
    """Label Style Selection (2200,0003), CS, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    MediaDisposition: LT_
    """Media Disposition (2200,0004), LT, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    BarcodeValue: LT_
    """Barcode Value (2200,0005), LT, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    BarcodeSymbology: CST_[Literal["CODE128", "CODE39", "INTER_2_5", "HIBC"]]
    """Barcode Symbology (2200,0006), CS, VM 1.

    Defined Terms: CODE128, CODE39, INTER_2_5, HIBC.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    AllowMediaSplitting: CS_[Literal["YES", "NO", ""]]
    """Allow Media Splitting (2200,0007), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    IncludeNonDICOMObjects: CST_[Literal["NO", "FOR_PHYSICIAN", "FOR_PATIENT", "FOR_TEACHING", "FOR_RESEARCH"]]
    """Include Non-DICOM Objects (2200,0008), CS, VM 1.

    Defined Terms: NO, FOR_PHYSICIAN, FOR_PATIENT, FOR_TEACHING, FOR_RESEARCH.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    IncludeDisplayApplication: CS_[Literal["YES", "NO", ""]]
    """Include Display Application (2200,0009), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    PreserveCompositeInstancesAfterMediaCreation: CS_[Literal["YES", "NO", ""]]
    """Preserve Composite Instances After Media Creation (2200,000A), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    TotalNumberOfPiecesOfMediaCreated: US_
    """Total Number of Pieces of Media Created (2200,000B), US, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    ReferencedStorageMediaSequence: SQ[ReferencedStorageMediaSequenceItems, ReferencedStorageMediaSequenceItem]
    """Referenced Storage Media Sequence (2200,000D), SQ, VM 1.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    AllowLossyCompression: CS_[Literal["YES", "NO", ""]]
    """Allow Lossy Compression (2200,000F), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """
    RequestPriority: CS_[Literal["HIGH", "MED", "LOW", ""]]
    """Request Priority (2200,0020), CS, VM 1.

    Enumerated Values: HIGH, MED, LOW.

    PS3.3 C.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html
    """

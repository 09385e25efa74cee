# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Inventory Creation Module."""

from typing import Literal

from dcmgen.items.scope_of_inventory_macro import ScopeOfInventoryMacro
from dcmgen.items.scope_of_inventory_sequence_item import ScopeOfInventorySequenceItem
from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import (
    CS_,
    CST_,
    DT_,
    LT_,
    UI_,
    UR_,
    US_,
    UV_,
    AEn,
    AEnValue,
    AnyText,
    CSValue,
    DSnValue,
    DT_Value,
    Items,
    LT_Value,
    OB_Value,
    UI_Value,
    UIValue,
    UR_Value,
    URValue,
    US_Value,
    UV_Value,
    UVValue,
)
from dcmgen.model.iod import Module

class InventoryCreationModule(ScopeOfInventoryMacro, StoredFileAccessMacro, Module):
    """Inventory Creation Module (PS3.3 C.38.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """

    def __init__(
        self,
        /,
        *,
        FileAccessURI: URValue = ...,
        ContainerFileType: CSValue = ...,
        FilenameInContainer: URValue = ...,
        FileOffsetInContainer: UVValue = ...,
        FileLengthInContainer: UVValue = ...,
        StoredInstanceTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        ScopeOfInventorySequence: Items[ScopeOfInventorySequenceItem] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        MAC: OB_Value = ...,
        RetrieveAETitle: AEnValue = ...,
        InventoryPurpose: LT_Value = ...,
        InventoryLevel: Literal["STUDY", "SERIES", "INSTANCE", None] | AnyText = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        RequestedStatusInterval: US_Value = ...,
        RetainInstances: Literal["Y", "N", "", None] = ...,
        ExpirationDateTime: DT_Value = ...,
        TransactionStatus: Literal["PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED", None] | AnyText = ...,
        TransactionStatusComment: LT_Value = ...,
        TotalNumberOfStudyRecords: UV_Value = ...,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
        RetrieveURL: UR_Value = ...,
        TransactionUID: UI_Value = ...,
    ) -> None: ...
    TransactionUID: UI_
    """Transaction UID (0008,1195), UI, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    TransactionStatus: CST_[Literal["PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED"]]
    """Transaction Status (0008,0417), CS, VM 1.

    Defined Terms: PROCESSING, COMPLETE, FAILURE, CANCELED, PAUSED.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    TransactionStatusComment: LT_
    """Transaction Status Comment (0008,0418), LT, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    ExpirationDateTime: DT_
    """Expiration DateTime (0008,0416), DT, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    InventoryPurpose: LT_
    """Inventory Purpose (0008,0401), LT, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    InventoryLevel: CST_[Literal["STUDY", "SERIES", "INSTANCE"]]
    """Inventory Level (0008,0403), CS, VM 1.

    Defined Terms: STUDY, SERIES, INSTANCE.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    ReferencedSOPClassUID: UI_
    """Referenced SOP Class UID (0008,1150), UI, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    ReferencedSOPInstanceUID: UI_
    """Referenced SOP Instance UID (0008,1155), UI, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    RetrieveURL: UR_
    """Retrieve URL (0008,1190), UR, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    StoredInstanceBaseURI: UR_
    """Stored Instance Base URI (0008,0407), UR, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    TotalNumberOfStudyRecords: UV_
    """Total Number of Study Records (0008,0428), UV, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    RequestedStatusInterval: US_
    """Requested Status Interval (0008,0414), US, VM 1.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """
    RetainInstances: CS_[Literal["Y", "N", ""]]
    """Retain Instances (0008,0415), CS, VM 1.

    Enumerated Values: Y, N.

    PS3.3 C.38.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """

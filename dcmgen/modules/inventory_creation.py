# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Inventory Creation Module."""

from __future__ import annotations

from dcmgen.items.scope_of_inventory_macro import ScopeOfInventoryMacro
from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import CS_, CST_, DT_, LT_, UI_, UR_, US_, UV_, AEn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class InventoryCreationModule(ScopeOfInventoryMacro, StoredFileAccessMacro, Module):
    """Inventory Creation Module (PS3.3 C.38.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.3.html
    """

    __slots__ = ()

    TransactionUID: UI_ = UI_(0x0008_1195)
    """Transaction UID (0008,1195), VM 1 (PS3.3 C.38.3)."""
    TransactionStatus: CST_[Literal["PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED"]] = CST_(0x0008_0417)
    """Transaction Status (0008,0417), VM 1 (PS3.3 C.38.3)."""
    TransactionStatusComment: LT_ = LT_(0x0008_0418)
    """Transaction Status Comment (0008,0418), VM 1 (PS3.3 C.38.3)."""
    ExpirationDateTime: DT_ = DT_(0x0008_0416)
    """Expiration DateTime (0008,0416), VM 1 (PS3.3 C.38.3)."""
    InventoryPurpose: LT_ = LT_(0x0008_0401)
    """Inventory Purpose (0008,0401), VM 1 (PS3.3 C.38.3)."""
    InventoryLevel: CST_[Literal["STUDY", "SERIES", "INSTANCE"]] = CST_(0x0008_0403)
    """Inventory Level (0008,0403), VM 1 (PS3.3 C.38.3)."""
    ReferencedSOPClassUID: UI_ = UI_(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1 (PS3.3 C.38.3)."""
    ReferencedSOPInstanceUID: UI_ = UI_(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1 (PS3.3 C.38.3)."""
    RetrieveAETitle: AEn = AEn(0x0008_0054)
    """Retrieve AE Title (0008,0054), VM 1-n (PS3.3 C.38.3)."""
    RetrieveURL: UR_ = UR_(0x0008_1190)
    """Retrieve URL (0008,1190), VM 1 (PS3.3 C.38.3)."""
    StoredInstanceBaseURI: UR_ = UR_(0x0008_0407)
    """Stored Instance Base URI (0008,0407), VM 1 (PS3.3 C.38.3)."""
    TotalNumberOfStudyRecords: UV_ = UV_(0x0008_0428)
    """Total Number of Study Records (0008,0428), VM 1 (PS3.3 C.38.3)."""
    RequestedStatusInterval: US_ = US_(0x0008_0414)
    """Requested Status Interval (0008,0414), VM 1 (PS3.3 C.38.3)."""
    RetainInstances: CS_[Literal["Y", "N"]] = CS_(0x0008_0415)
    """Retain Instances (0008,0415), VM 1 (PS3.3 C.38.3)."""
